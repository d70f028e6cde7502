import { present } from '@channel/kernel';
import { projection } from '@channel/runtime';
import type { PriceListEvent, PriceRow, ProductKind } from './domain/price-list/price-list.events';
import { priceKey } from './domain/price-list/price-rules';

export interface PriceTableRow {
  readonly priceListId: string;
  readonly priceListCode: string;
  readonly sku: string;
  readonly description: string;
  readonly family: string;
  readonly productLine: string;
  readonly kind: ProductKind;
  readonly amount: string;
  readonly currency: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly eligible: boolean;
  readonly serialised: boolean;
  readonly lastOrderOn: string | null;
  readonly replacementSku: string | null;
  readonly eolOn: string | null;
  readonly eosOn: string | null;
  readonly eoeOn: string | null;
}

const keyOf = (priceListId: string, row: PriceRow): string => `${priceListId}|${priceKey(row)}`;

/** Prices of all lists. Money rests on them, so a fault stops this read model instead of leaving a part out. */
export const prices = projection<PriceListEvent, PriceTableRow>({
  name: 'catalog.prices',
  version: 2,
  streams: ['priceList-'],
  chunks: [{ chunk: 'PriceListRowsRecorded', closing: 'PriceListImported' }],
  columns: {
    priceListId: 'text not null',
    priceListCode: 'text not null',
    sku: 'text not null',
    description: 'text not null',
    family: 'text not null',
    productLine: 'text not null',
    kind: 'text not null',
    amount: 'text not null',
    currency: 'text not null',
    effectiveFrom: 'date not null',
    effectiveTo: 'date',
    eligible: 'boolean not null',
    serialised: 'boolean not null',
    lastOrderOn: 'date',
    replacementSku: 'text',
    eolOn: 'date',
    eosOn: 'date',
    eoeOn: 'date',
  },
  indexes: ['(sku, currency, "effectiveFrom")', '("priceListId")'],
  onFailure: 'stop',
  keys: ({ type, data }) =>
    type === 'PriceListRowsRecorded' ? data.rows.map((row) => keyOf(data.priceListId, row)) : [],
  on: {
    PriceListRowsRecorded: ({ priceListId, code: priceListCode, rows }, _row, _event, key) => {
      const { listPrice, ...price } = present(rows.find((added) => keyOf(priceListId, added) === key));
      const ends = { eolOn: price.eolOn ?? null, eosOn: price.eosOn ?? null, eoeOn: price.eoeOn ?? null };
      return { ...price, ...ends, priceListId, priceListCode, ...listPrice };
    },
    PriceListImported: null,
  },
});
