/** Exact fractions. Rates and quotients are computed here and rounded once, where the rule says so. */

/** numerator ÷ denominator; the denominator is positive. Not necessarily reduced. */
export type Rational = Readonly<{ numerator: bigint; denominator: bigint }>;

/** `HALF_UP` rounds half away from zero, so that a reversal is the exact negative. */
export type RoundingMode = 'HALF_UP' | 'HALF_EVEN' | 'DOWN';

/** @throws RangeError if the denominator is zero */
export const rational = (numerator: bigint, denominator = 1n): Rational => {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than zero.');
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: sign * numerator, denominator: sign * denominator };
};

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads a decimal string such as `0.9134` exactly. @throws RangeError if it is not one */
export const parseDecimal = (text: string): Rational => {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`"${text}" is not a decimal number.`);
  const digits = BigInt(whole + fraction);
  return rational(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
};

/** A percentage as a factor: `2.5` is 25/1000. @throws RangeError if it is no decimal number */
export const percent = (text: string): Rational => {
  const { numerator, denominator } = parseDecimal(text);
  return rational(numerator, denominator * 100n);
};

/** How many percent of the whole a part is, exactly. @throws RangeError if the whole is 0 */
export const percentageOf = (part: bigint, whole: bigint): Rational => rational(part * 100n, whole);

/** Adds decimal texts exactly, without zeros at the end: `30` + `3` + `5` = `38`; `2.5` + `0.5` = `3`. */
export const sumOfDecimals = (texts: readonly string[]): string => {
  const places = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const total = texts.map(parseDecimal).reduce(addRational, rational(0n));
  const scaled = (total.numerator * 10n ** BigInt(places)) / total.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
};

export const addRational = (one: Rational, other: Rational): Rational =>
  rational(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );

export const multiply = (one: Rational, other: Rational): Rational =>
  rational(one.numerator * other.numerator, one.denominator * other.denominator);

/** @throws RangeError if the divisor is zero */
export const divide = (one: Rational, other: Rational): Rational =>
  rational(one.numerator * other.denominator, one.denominator * other.numerator);

/** Negative, zero or positive as `one` is less than, equal to or more than `other`. */
export const compareRational = (one: Rational, other: Rational): -1 | 0 | 1 => {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** Rounds to a whole number. */
export const round = ({ numerator, denominator }: Rational, mode: RoundingMode): bigint => {
  const sign = numerator < 0n ? -1n : 1n;
  const magnitude = numerator * sign;
  const floor = magnitude / denominator;
  return sign * (floor + (roundsAway(floor, 2n * (magnitude % denominator), denominator, mode) ? 1n : 0n));
};

const roundsAway = (floor: bigint, twiceRest: bigint, denominator: bigint, mode: RoundingMode): boolean => {
  switch (mode) {
    case 'HALF_UP':
      return twiceRest >= denominator;
    case 'HALF_EVEN':
      return twiceRest > denominator || (twiceRest === denominator && floor % 2n === 1n);
    case 'DOWN':
      return false;
  }
};
