import { currencyDigits } from './currency';
import { parseMoney, type Money, type MoneyJson } from './money';
import { addRational, divide, multiply, parseDecimal, rational, round } from './rational';
import type { Rational, RoundingMode } from './rational';

/** An exchange rate as a decision records it. */
export type FxQuote = Readonly<{
  base: string;
  quote: string;
  /** The day or month that the table says it for. */
  on: string;
  /** Units of `quote` for one unit of `base`, as a decimal string. */
  rate: string;
  source: string;
  /** Version of the approved table. */
  tableVersion: number;
}>;

const powerOfTen = (digits: number): bigint => 10n ** BigInt(digits);

/** An amount in minor units of the quote currency as exact minor units of the base currency. Nothing is rounded. */
export const toBase = (minor: Rational, { base, quote, rate }: FxQuote): Rational =>
  divide(
    multiply(minor, rational(powerOfTen(currencyDigits(base)), powerOfTen(currencyDigits(quote)))),
    parseDecimal(rate),
  );

const inQuote = ({ minor }: Money, { base, quote, rate }: FxQuote): Rational => {
  const scale = rational(powerOfTen(currencyDigits(quote)), powerOfTen(currencyDigits(base)));
  return multiply(multiply(rational(minor), scale), parseDecimal(rate));
};

/** An amount of the base currency in the quote currency, rounded once to its digits (E34). */
export const fromBase = (amount: MoneyJson, quote: FxQuote, mode: RoundingMode): MoneyJson =>
  sumFromBase([{ amount, quote }], quote.quote, mode);

/** Amounts of the base currency, each at a rate of its own, as one amount of `currency`: added exactly, rounded once. */
export const sumFromBase = (
  parts: readonly Readonly<{ amount: MoneyJson; quote: FxQuote }>[],
  currency: string,
  mode: RoundingMode,
): MoneyJson => {
  const exact = parts.reduce(
    (total, { amount, quote }) => addRational(total, inQuote(parseMoney(amount), quote)),
    rational(0n),
  );
  return { amount: round(exact, mode).toString(), currency };
};
