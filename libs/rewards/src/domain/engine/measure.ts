import { addRational, rational, type Rational } from '@channel/kernel';

/** The same fraction in its lowest terms. */
export const reduced = ({ numerator, denominator }: Rational): Rational => {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return rational(numerator / divisor, denominator / divisor);
};

/** The sum of exact amounts. */
export const measureOf = (amounts: readonly Rational[]): Rational =>
  amounts.reduce((total, amount) => reduced(addRational(total, amount)), rational(0n));

/** Whole weights in the proportion of these exact amounts; what is not above zero has none. */
export const weightAmong = (amounts: readonly Rational[]): ((amount: Rational) => bigint) => {
  const common = amounts.reduce((product, { denominator }) => leastMultiple(product, denominator), 1n);
  return ({ numerator, denominator }) => (numerator > 0n ? numerator * (common / denominator) : 0n);
};

const leastMultiple = (one: bigint, other: bigint): bigint => (one / greatestDivisor(one, other)) * other;
const greatestDivisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? one : greatestDivisor(other, one % other);
