import { addRational, compareRational, multiply, parseDecimal, rational } from '@channel/kernel';
import type { FxRate, RateJump } from './fx-table.events';

/** The last approved rate of the pair: the latest that is not after the new one, else the earliest after it. */
const lastBefore = ({ quote, on }: FxRate, approved: readonly FxRate[]): FxRate | undefined => {
  const ofPair = approved
    .filter((known) => known.quote === quote)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return ofPair.filter((known) => known.on <= on).at(-1) ?? ofPair[0];
};

/** @param percent a change of more than this is a jump */
const isJump = (rate: string, before: string, percent: string): boolean => {
  const change = addRational(parseDecimal(rate), multiply(parseDecimal(before), rational(-1n)));
  const size = change.numerator < 0n ? multiply(change, rational(-1n)) : change;
  const most = multiply(multiply(parseDecimal(percent), rational(1n, 100n)), parseDecimal(before));
  return compareRational(size, most) > 0;
};

/** Rates far from the last approved one of their pair: the approver confirms each currency by name (G74). */
export const rateJumps = (
  rates: readonly FxRate[],
  approved: readonly FxRate[],
  percent: string | null,
): readonly RateJump[] =>
  percent === null
    ? []
    : rates.flatMap((rate) => {
        const before = lastBefore(rate, approved);
        return before !== undefined && isJump(rate.rate, before.rate, percent)
          ? [{ quote: rate.quote, on: rate.on, rate: rate.rate, before: before.rate, beforeOn: before.on }]
          : [];
      });

export const jumpText = ({ quote, on, rate, before, beforeOn }: RateJump): string =>
  `${quote} ${rate} for ${on}, after ${before} for ${beforeOn}`;
