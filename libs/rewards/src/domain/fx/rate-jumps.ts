import { addRational, compareRational, multiply, parseDecimal, rational } from '@channel/kernel';
import type { FxRate, RateJump } from './fx-table.events';

type Pairs = ReadonlyMap<string, readonly FxRate[]>;

/** The rates of each pair, the earliest first. */
const pairsOf = (known: readonly FxRate[]): Pairs => {
  const pairs = new Map<string, FxRate[]>();
  for (const rate of known) {
    const pair = pairs.get(rate.quote);
    if (pair === undefined) pairs.set(rate.quote, [rate]);
    else pair.push(rate);
  }
  for (const pair of pairs.values()) pair.sort((one, other) => (one.on < other.on ? -1 : 1));
  return pairs;
};

/** The last rate of the pair: the latest that is not after the new one, else the earliest after it. */
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

/**
 * Tells of a rate whether it is far from the last one of its pair; what is known is sorted once.
 * @param known each set of rates that may be approved when the rate is: of several jumps the first is told
 */
export const jumpFrom = (
  known: readonly (readonly FxRate[])[],
  percent: string | null,
): ((rate: FxRate) => RateJump | undefined) => {
  if (percent === null) return () => undefined;
  const all = known.map(pairsOf);
  return (rate) => {
    const before = all
      .map((pairs) => lastBefore(rate, pairs))
      .find((last) => last !== undefined && isJump(rate.rate, last.rate, percent));
    return (
      before && { quote: rate.quote, on: rate.on, rate: rate.rate, before: before.rate, beforeOn: before.on }
    );
  };
};

export const jumpText = ({ quote, on, rate, before, beforeOn }: RateJump): string =>
  `${quote} ${rate} for ${on}, after ${before} for ${beforeOn}`;
