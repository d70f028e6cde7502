import { addRational, compareRational, multiply, parseDecimal, rational } from '@channel/kernel';
import type { FxRate, RateJump } from './fx-table.events';

type Pairs = ReadonlyMap<string, readonly FxRate[]>;

/** The rates of each pair, the earliest first. */
const pairsOf = (approved: readonly FxRate[]): Pairs => {
  const pairs = new Map<string, FxRate[]>();
  for (const rate of approved) {
    const pair = pairs.get(rate.quote);
    if (pair === undefined) pairs.set(rate.quote, [rate]);
    else pair.push(rate);
  }
  for (const pair of pairs.values()) pair.sort((one, other) => (one.on < other.on ? -1 : 1));
  return pairs;
};

/** The last approved rate of the pair: the latest that is not after the new one, else the earliest after it. */
const lastBefore = ({ quote, on }: FxRate, pairs: Pairs): FxRate | undefined => {
  const pair = pairs.get(quote) ?? [];
  return pair.findLast((known) => known.on <= on) ?? pair[0];
};

/** @param percent a change of more than this is a jump */
const isJump = (rate: string, before: string, percent: string): boolean => {
  const change = addRational(parseDecimal(rate), multiply(parseDecimal(before), rational(-1n)));
  const size = change.numerator < 0n ? multiply(change, rational(-1n)) : change;
  const most = multiply(multiply(parseDecimal(percent), rational(1n, 100n)), parseDecimal(before));
  return compareRational(size, most) > 0;
};

/** Tells of a rate whether it is far from the last approved one of its pair; the approved ones are sorted once. */
export const jumpFrom = (
  approved: readonly FxRate[],
  percent: string | null,
): ((rate: FxRate) => RateJump | undefined) => {
  if (percent === null) return () => undefined;
  const pairs = pairsOf(approved);
  return (rate) => {
    const before = lastBefore(rate, pairs);
    return before !== undefined && isJump(rate.rate, before.rate, percent)
      ? { quote: rate.quote, on: rate.on, rate: rate.rate, before: before.rate, beforeOn: before.on }
      : undefined;
  };
};

/** Rates far from the last approved one of their pair: the approver confirms each currency by name (G74). */
export const rateJumps = (
  rates: readonly FxRate[],
  approved: readonly FxRate[],
  percent: string | null,
): readonly RateJump[] => {
  const jumpOf = jumpFrom(approved, percent);
  return rates.flatMap((rate) => jumpOf(rate) ?? []);
};

export const jumpText = ({ quote, on, rate, before, beforeOn }: RateJump): string =>
  `${quote} ${rate} for ${on}, after ${before} for ${beforeOn}`;
