import { addRational, allocate, rational, round, type Rational, type RoundingMode } from '@channel/kernel';
import { leastMultiple } from './measure';

/**
 * Turns exact amounts into minor units: each by itself, or their sum once, with the parts shared by largest remainder.
 * With negative parts, which no remainder can be shared over, each part is the step of the rounded running total.
 */
export const roundAmounts = (
  exact: readonly Rational[],
  { point, mode }: Readonly<{ point: 'line' | 'total'; mode: RoundingMode }>,
): readonly bigint[] => {
  if (point === 'line') return exact.map((amount) => round(amount, mode));
  if (exact.some(({ numerator }) => numerator < 0n)) return runningSteps(exact, mode);
  const total = round(exact.reduce(addRational, rational(0n)), mode);
  const common = exact.reduce((product, { denominator }) => leastMultiple(product, denominator), 1n);
  const weights = exact.map(({ numerator, denominator }) => numerator * (common / denominator));
  return weights.some((weight) => weight > 0n) ? allocate(total, weights) : exact.map(() => 0n);
};

const runningSteps = (exact: readonly Rational[], mode: RoundingMode): readonly bigint[] => {
  let running = rational(0n);
  let rounded = 0n;
  return exact.map((amount) => {
    running = addRational(running, amount);
    const before = rounded;
    rounded = round(running, mode);
    return rounded - before;
  });
};
