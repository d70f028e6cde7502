import { decimalOf, parseAmount, type Money } from '../../../shared/format/money';

/** Unit prices by line, as they are typed. */
export type TypedPrices = Readonly<Record<string, string>>;
type PricedLine = Readonly<{ line: string; price: Money | null | undefined }>;

/** Prices to begin with, in the form in which they are typed. */
export const typedPricesOf = (lines: readonly PricedLine[]): TypedPrices =>
  Object.fromEntries(lines.map(({ line, price }) => [line, price ? decimalOf(price) : '']));

/** What is typed as money in a currency; nothing where it is no amount. */
export const moneyOf = (typed: string | undefined, currency: string): Money | undefined => {
  const amount = parseAmount(typed ?? '', currency);
  return amount === undefined ? undefined : { amount, currency };
};
