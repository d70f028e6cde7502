import type { PriceListEvent } from '@channel/catalog';
import { factSource } from '@channel/runtime';

/** A part that is a service, as a price list says. */
export type ServiceFact = Readonly<{ sku: string }>;

export const serviceFacts = factSource<PriceListEvent, ServiceFact>({
  name: 'standing.service-facts',
  streams: ['priceList-'],
  chunks: [{ chunk: 'PriceListRowsRecorded', closing: 'PriceListImported' }],
  columns: {},
  on: {
    PriceListRowsRecorded: ({ rows }) =>
      rows.map(({ sku, kind }) => ({ id: sku, next: () => (kind === 'service' ? { sku } : undefined) })),
    PriceListImported: null,
  },
});
