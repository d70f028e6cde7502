import {
  currencyDigits,
  divide,
  multiply,
  parseDecimal,
  rational,
  round,
  type Day,
  type MoneyJson,
  type Rational,
  type RoundingMode,
} from '@channel/kernel';

/** A rate as a decision records it. */
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

/** Published query of the rewards context: rates of approved tables, read from their streams. */
export abstract class FxRates {
  /** The rate of exactly that day; `undefined` (FX_MISSING) if no approved version has it. */
  abstract onDay(base: string, quote: string, day: Day): Promise<FxQuote | undefined>;
  /** The average of the day's month; `undefined` (FX_MISSING) if no approved version has it. */
  abstract monthAverage(base: string, quote: string, day: Day): Promise<FxQuote | undefined>;
}

const powerOfTen = (digits: number): bigint => 10n ** BigInt(digits);

/** An amount in minor units of the quote currency as exact minor units of the base currency. Nothing is rounded. */
export const toBase = (minor: Rational, { base, quote, rate }: FxQuote): Rational =>
  divide(
    multiply(minor, rational(powerOfTen(currencyDigits(base)), powerOfTen(currencyDigits(quote)))),
    parseDecimal(rate),
  );

/** An amount of the base currency in the quote currency, rounded once to its digits (E34). */
export const fromBase = (
  { amount }: MoneyJson,
  { base, quote, rate }: FxQuote,
  mode: RoundingMode,
): MoneyJson => {
  const scale = rational(powerOfTen(currencyDigits(quote)), powerOfTen(currencyDigits(base)));
  const exact = multiply(multiply(rational(BigInt(amount)), scale), parseDecimal(rate));
  return { amount: round(exact, mode).toString(), currency: quote };
};
