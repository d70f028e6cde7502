import type { MoneyJson } from '@channel/kernel';
import { viewOf } from '@channel/runtime';
import { APPROVED_PRICES } from './approved-prices.projection';
import { COUNTED_LINES } from './counted-lines';
import type { ShipmentLineRow } from './shipment-lines.projection';

/** How a reported price differs from the approved one, which alone counts (G26). */
export const PRICE_DEVIATIONS = ['PRICE_DEVIATES', 'CURRENCY_DEVIATES'] as const;
export type PriceDeviation = Readonly<{
  code: (typeof PRICE_DEVIATIONS)[number];
  /** Net per unit, of the BOM version that binds. */
  approved: MoneyJson;
}>;

/**
 * @param approved net unit prices of the part in the deal: several where it stands in several lines, any of which is right
 * @returns `null` where the price is one of them, or none was approved
 */
export const deviationOf = (price: MoneyJson, approved: readonly MoneyJson[]): PriceDeviation | null => {
  const [first] = approved;
  if (first === undefined) return null;
  const [sameCurrency, ...more] = approved.filter(({ currency }) => currency === price.currency);
  if (sameCurrency === undefined) return { code: 'CURRENCY_DEVIATES', approved: first };
  return [sameCurrency, ...more].some(({ amount }) => amount === price.amount)
    ? null
    : { code: 'PRICE_DEVIATES', approved: sameCurrency };
};

/** A line beside the approved prices of its part. */
export type PricedLineRow = ShipmentLineRow &
  Readonly<{
    /** Empty or `null` where none is known. */
    approved: readonly MoneyJson[] | null;
    /** The code of `deviationOf`, by which lists are filtered and sorted. */
    deviation: PriceDeviation['code'] | null;
  }>;

const priceSql = `line."unitNetPrice"`;
/** Rows of the lines beside what was approved; a line of no deal has nothing to compare. */
export const PRICED_LINES = `(
  select line.*, found.approved, case
      when found.approved is null or found.approved = '[]' or found.approved @> jsonb_build_array(${priceSql}) then null
      when found.approved @> jsonb_build_array(jsonb_build_object('currency', ${priceSql} -> 'currency'))
      then '${PRICE_DEVIATIONS[0]}' else '${PRICE_DEVIATIONS[1]}' end as deviation
    from ${COUNTED_LINES} line
    left join ${viewOf(APPROVED_PRICES)} deal on deal.key = line."dealId" and line.type <> 'demo'
    left join lateral (select jsonb_path_query_array(
      deal.prices, '$[*] ? (@.sku == $sku).netUnit', jsonb_build_object('sku', line.sku)) as approved) found on true
  ) priced_lines`;
