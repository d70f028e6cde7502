import { change, projection } from '@channel/runtime';
import type { ProductAliasEvent } from './domain/product-alias/product-alias.events';

export interface ProductAliasRow {
  readonly alias: string;
  readonly sku: string;
  readonly status: 'recorded' | 'withdrawn';
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly reason: string | null;
}

/** Prices are found through it, so a fault stops it instead of leaving a spelling out. */
export const productAliases = projection<ProductAliasEvent, ProductAliasRow>({
  name: 'catalog.product-aliases',
  version: 1,
  streams: ['product-'],
  columns: {
    alias: 'text not null',
    sku: 'text not null',
    status: 'text not null',
    recordedBy: 'text not null',
    recordedAt: 'timestamptz not null',
    reason: 'text',
  },
  indexes: ['(alias)', '(sku)'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.aliasId],
  on: {
    ProductAliasRecorded: ({ alias, sku, recordedBy, recordedAt, reason }) => ({
      ...{ alias, sku, status: 'recorded', recordedBy, recordedAt, reason },
    }),
    ProductAliasWithdrawn: change(() => ({ status: 'withdrawn' })),
  },
});
