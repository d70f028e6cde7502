import { currencyDigits } from './currency';
import { invariant } from './decider';
import { parseDecimal, percent, rational, round, type Rational, type RoundingMode } from './rational';

/** An amount in minor units of its currency (ISO 4217): EUR 500.00 is `{ minor: 50000n, currency: 'EUR' }`. */
export type Money = Readonly<{ minor: bigint; currency: string }>;

/** Money as events, API and files hold it: minor units as a decimal string. */
export type MoneyJson = Readonly<{ amount: string; currency: string }>;

const MINOR_UNITS = /^(0|-?[1-9]\d*)$/;

/** Accepts one spelling per amount. @throws RangeError on any other spelling or an unknown currency */
export const parseMoney = ({ amount, currency }: MoneyJson): Money => {
  if (!MINOR_UNITS.test(amount)) throw new RangeError(`"${amount}" is not an amount in minor units.`);
  currencyDigits(currency);
  return { minor: BigInt(amount), currency };
};

export const moneyJson = ({ minor, currency }: Money): MoneyJson => ({ amount: minor.toString(), currency });

export const money = (minor: bigint, currency: string): Money => ({ minor, currency });
export const zero = (currency: string): Money => ({ minor: 0n, currency });

/** @throws InvariantError if the currencies differ: amounts of two currencies are never added */
export const add = (one: Money, other: Money): Money => {
  invariant(
    one.currency === other.currency,
    `one currency in a sum, not ${one.currency} and ${other.currency}`,
  );
  return { minor: one.minor + other.minor, currency: one.currency };
};

export const negate = ({ minor, currency }: Money): Money => ({ minor: -minor, currency });
export const subtract = (one: Money, other: Money): Money => add(one, negate(other));
export const sum = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce(add, zero(currency));
export const isZero = ({ minor }: Money): boolean => minor === 0n;
export const times = ({ minor, currency }: Money, quantity: bigint): Money => ({
  minor: minor * quantity,
  currency,
});

/** Minor units, or units of goods, of one kind that is known where they are added. */
export const minorSum = (minors: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const minor of minors) total += minor;
  return total;
};

/** The sum of amounts as events hold them. @throws InvariantError if one is in another currency */
export const totalOf = (amounts: readonly MoneyJson[], currency: string): MoneyJson =>
  moneyJson(sum(amounts.map(parseMoney), currency));

/** The same in minor units; of nothing it is 0. @throws InvariantError if amounts are of two currencies */
export const minorTotalOf = (amounts: readonly MoneyJson[]): bigint => {
  const [first] = amounts;
  return first === undefined ? 0n : sum(amounts.map(parseMoney), first.currency).minor;
};

/** One sum for each currency, by its code: amounts of two currencies are never added. */
export const totalsOf = (amounts: readonly MoneyJson[]): readonly MoneyJson[] =>
  [...new Set(amounts.map(({ currency }) => currency))].sort().map((code) =>
    totalOf(
      amounts.filter(({ currency }) => currency === code),
      code,
    ),
  );

/** @throws InvariantError if the currencies differ */
export const differenceOf = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  moneyJson(subtract(parseMoney(one), parseMoney(other)));

/** Multiplies by an exact factor and rounds once. */
export const scale = ({ minor, currency }: Money, factor: Rational, mode: RoundingMode): Money => ({
  minor: round(rational(minor * factor.numerator, factor.denominator), mode),
  currency,
});

/** A percentage of an amount, rounded once. @param rate decimal text, `2.5` for 2.5 % */
export const percentOf = (amount: Money, rate: string, mode: RoundingMode): Money =>
  scale(amount, percent(rate), mode);

/**
 * Reads a decimal amount such as `8250.00`.
 * @throws RangeError if it is no decimal number or has more decimals than the currency
 */
export const parseDecimalMoney = (text: string, currency: string): Money => {
  const { numerator, denominator } = parseDecimal(text);
  const minor = numerator * 10n ** BigInt(currencyDigits(currency));
  if (minor % denominator !== 0n) throw new RangeError(`"${text}" has more decimals than ${currency} has.`);
  return { minor: minor / denominator, currency };
};

/** The amount in major units with all digits of the currency, e.g. `-0.05`, `1248.45`, JPY `123`. */
export const decimalText = ({ minor, currency }: Money): string => {
  const digits = currencyDigits(currency);
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? '' : `.${text.slice(text.length - digits)}`;
  return `${minor < 0n ? '-' : ''}${whole}${fraction}`;
};

/** As a sentence says an amount, thousands apart: `USD 1,250.00`. */
export const moneyText = (amount: MoneyJson): string => {
  const { minor, currency } = parseMoney(amount);
  const [whole = '', ...fraction] = decimalText({ minor, currency }).split('.');
  return `${currency} ${[whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.')}`;
};

/**
 * Splits an amount over weights by largest remainder; the parts always add up to it.
 * @param totalMinor minor units, zero or more
 * @param weights whole numbers of zero or more, sum above zero; on a tie the earlier share gets the odd unit
 * @returns minor units, same length and order as `weights`
 * @throws RangeError on a negative total, a negative weight or no positive weight: a caller's bug
 */
export const allocate = (totalMinor: bigint, weights: readonly bigint[]): readonly bigint[] => {
  const weightSum = minorSum(weights);
  if (totalMinor < 0n || weightSum <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('Allocation needs an amount of zero or more and weights with a positive sum.');
  const shares = weights.map((weight, index) => ({
    index,
    floor: (totalMinor * weight) / weightSum,
    rest: (totalMinor * weight) % weightSum,
  }));
  const odd = totalMinor - minorSum(shares.map(({ floor }) => floor));
  const favoured = new Set(
    [...shares]
      .sort((one, other) =>
        other.rest > one.rest ? 1 : other.rest < one.rest ? -1 : one.index - other.index,
      )
      .filter((_, rank) => BigInt(rank) < odd)
      .map(({ index }) => index),
  );
  return shares.map(({ index, floor }) => (favoured.has(index) ? floor + 1n : floor));
};

/**
 * Shares an amount over things by their weight, each with its part: nobody has to know which part is whose by its place.
 * @throws RangeError as `allocate`
 */
export const allocateOver = <Item>(
  totalMinor: bigint,
  items: readonly Item[],
  weightOf: (item: Item) => bigint,
): readonly (Item & Readonly<{ part: bigint }>)[] => {
  const parts = allocate(totalMinor, items.map(weightOf));
  return items.map((item, index) => ({ ...item, part: parts[index] ?? 0n }));
};
