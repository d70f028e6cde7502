import type { ProviderOrderEvent } from '@channel/providers';
import type { OrderFacts } from '@channel/partners';
import { factSource, make } from '@channel/runtime';

/** A line that a provider ordered for its own service. */
export type ProviderOrderFact = OrderFacts & Readonly<{ partnerId: string; programmeId: string }>;

const said = (data: ProviderOrderEvent['data']) => {
  const { orderId: id, partnerId, programmeId, submittedOn: on, tcv, region, business } = data;
  return [make<ProviderOrderFact>(id, { id, partnerId, programmeId, on, tcv, region, business })];
};

export const providerOrderFacts = factSource<ProviderOrderEvent, ProviderOrderFact>({
  name: 'standing.provider-order-facts',
  streams: ['providerOrder-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: { ProviderOrderRecorded: said, ProviderOrderCorrected: said },
});
