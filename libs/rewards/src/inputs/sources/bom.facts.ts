import type { BomEvent } from '@channel/deals';
import { alter, factSource, make } from '@channel/runtime';
import type { ApprovedPrice } from '../../domain/engine/inputs';

/** The version of a bill of materials behind a quote, with the price that the vendor approved. */
export type BomFact = Readonly<{
  eligible: Readonly<Record<string, boolean>>;
  prices: readonly ApprovedPrice[];
  /** Of each part. */
  productLines: Readonly<Record<string, string>>;
  eventIds: readonly string[];
}>;

export const bomFacts = factSource<BomEvent, BomFact>({
  name: 'rewards.bom-facts',
  streams: ['bom-'],
  columns: {
    currencies: {
      sql: 'text[] not null',
      of: ({ prices }) => [...new Set(prices.map(({ netUnit }) => netUnit.currency))],
    },
  },
  on: {
    BomSubmitted: ({ bomId, lines }) => [
      make<BomFact>(bomId, {
        eligible: Object.fromEntries(lines.map(({ line, eligible }) => [line, eligible])),
        productLines: Object.fromEntries(lines.map(({ sku, productLine }) => [sku, productLine])),
        prices: [],
        eventIds: [],
      }),
    ],
    BomPriceApproved: ({ bomId, lines }, { id }) => [
      alter(bomId, ({ eligible, eventIds }) => ({
        prices: lines.map((line) => ({ ...line, eligible: eligible[line.line] ?? false })),
        eventIds: [...eventIds, id],
      })),
    ],

    BomPriceRequested: null,
    BomPriceDeclined: null,
    QuoteRequestDeclined: null,
    BomPriceExpired: null,
    BomSuperseded: null,
  },
});
