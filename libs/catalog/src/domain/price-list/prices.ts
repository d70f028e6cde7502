import type { Day } from '@channel/kernel';
import type { PriceRow } from './price-list.events';

export type PricedProduct = Readonly<PriceRow & { priceListId: string; priceListCode: string }>;

/** What a set of parts is and costs on a day; the checkpoint says how much of the log the answer knows. */
export type PriceAnswer = Readonly<{
  /** By the spelling that was asked; `sku` of the product is the one that counts. */
  found: ReadonlyMap<string, PricedProduct>;
  /** Spellings that were found through an alias, with the part they stand for (R5). */
  aliases?: ReadonlyMap<string, string>;
  /** Unknown parts with the nearest known ones, best first. */
  unknown: ReadonlyMap<string, readonly string[]>;
  checkpoint: string;
}>;

/** Published query of the catalog context, from its read model, which is waited for. */
export abstract class Catalog {
  /**
   * SKUs trimmed and in upper case. Of several lists in force on the day the one that began last counts.
   * @param currency of the prices; absent: whatever a part is priced in
   */
  abstract pricesOn(skus: readonly string[], day: Day, currency?: string): Promise<PriceAnswer>;
}
