import { canonicalJson, evolvedBy } from '@channel/kernel';
import type { OfOrder, OrderContent, ProviderOrderEvent } from './order.events';

export type KnownOrder = Readonly<{ status: 'known'; of: OfOrder; content: OrderContent }>;
export type Order = Readonly<{ status: 'none' }> | KnownOrder;
export const initial: Order = { status: 'none' };

const known = (data: ProviderOrderEvent['data']): KnownOrder => {
  const { orderId, programmeId, partnerId, orderNo, line } = data;
  return {
    status: 'known',
    of: { orderId, programmeId, partnerId, orderNo, line },
    content: contentOf(data),
  };
};

export const contentOf = ({
  submittedOn,
  region,
  track,
  sku,
  quantity,
  tcv,
  business,
  endCustomer,
}: OrderContent): OrderContent => ({
  ...{ submittedOn, region, track, sku, quantity, tcv, business, endCustomer },
});

export const sameContent = (one: OrderContent, other: OrderContent): boolean =>
  canonicalJson(contentOf(one)) === canonicalJson(contentOf(other));

export const evolve = evolvedBy<ProviderOrderEvent, Order>({
  ProviderOrderRecorded: known,
  ProviderOrderCorrected: known,
});
