import type { Money } from '../format/money';

/** Amounts of two currencies stand on no common scale: each has its own picture, in the order of their codes. */
export const byCurrency = <Row>(
  rows: readonly Row[],
  moneyOf: (row: Row) => Money,
): readonly Readonly<{ currency: string; rows: readonly Row[] }>[] =>
  [...new Set(rows.map((row) => moneyOf(row).currency))]
    .toSorted()
    .map((currency) => ({ currency, rows: rows.filter((row) => moneyOf(row).currency === currency) }));
