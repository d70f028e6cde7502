import type { MoneyJson } from '@channel/kernel';
import { projection } from '@channel/runtime';
import type { OrderContent, ProviderOrderEvent } from '../../domain/order/order.events';

export interface OrderRow {
  readonly programmeId: string;
  readonly partnerId: string;
  readonly orderNo: string;
  readonly line: string;
  readonly submittedOn: string;
  readonly region: string;
  readonly track: string;
  readonly sku: string;
  readonly quantity: number;
  readonly tcv: MoneyJson;
  readonly business: OrderContent['business'];
  readonly endCustomer: string;
  readonly country: string;
  readonly recordedAt: string;
}

const rowOf = (data: ProviderOrderEvent['data'], recordedAt: string): OrderRow => {
  const { programmeId, partnerId, orderNo, line, submittedOn, region, track, sku, quantity, tcv } = data;
  const { business, endCustomer } = data;
  return {
    ...{ programmeId, partnerId, orderNo, line, submittedOn, region, track, sku, quantity, tcv, business },
    ...{ endCustomer: endCustomer.name, country: endCustomer.country, recordedAt },
  };
};

/** What providers ordered for their own services, line by line, as it counts. */
export const orderList = projection<ProviderOrderEvent, OrderRow>({
  name: 'providers.order-list',
  version: 1,
  streams: ['providerOrder-'],
  columns: {
    programmeId: 'text not null',
    partnerId: 'text not null',
    orderNo: 'text not null',
    line: 'text not null',
    submittedOn: 'date not null',
    region: 'text not null',
    track: 'text not null',
    sku: 'text not null',
    quantity: 'integer not null',
    tcv: 'jsonb not null',
    business: 'text not null',
    endCustomer: 'text not null',
    country: 'text not null',
    recordedAt: 'timestamptz not null',
  },
  indexes: ['("partnerId", "submittedOn")', '("submittedOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.orderId],
  on: {
    ProviderOrderRecorded: (data) => rowOf(data, data.recordedAt),
    ProviderOrderCorrected: (data) => rowOf(data, data.correctedAt),
  },
});
