import { addRational, compareRational, multiply, rational, type Day, type Rational } from '@channel/kernel';
import { reduced } from './measure';

/** What one line holds of something limited; what comes back is free from its day on (G64). */
export type Share = Readonly<{
  /** Before the first of the days. */
  amount: Rational;
  /** In the order of the days. */
  later: readonly Readonly<{ from: Day; amount: Rational }>[];
}>;
/** Who holds how much of each quoted BOM line, or of each deal's cap. */
export type Shares = Readonly<{
  /** Instead of what the line held before. */
  hold: (resource: string, lineId: string, share: Share) => void;
  release: (resource: string, lineId: string) => void;
  /** The most that is held on the day or on any after it: what a statement gave to a later line stays with it. */
  heldFrom: (resource: string, day: Day) => Rational;
}>;

const NOTHING = rational(0n);
const plus = (one: Rational, other: Rational): Rational => reduced(addRational(one, other));
const minus = (one: Rational, other: Rational): Rational => plus(one, multiply(other, rational(-1n)));

/** A share that changes with each of these days. */
export const shareOf = (days: readonly Day[], shipOn: Day, on: (day: Day) => Rational): Share => ({
  amount: on(shipOn),
  later: [...new Set(days)]
    .filter((day) => day > shipOn)
    .sort()
    .map((from) => ({ from, amount: on(from) })),
});

/** The same share of a line that others come before: nothing until it is shipped. */
export const shareFrom = (days: readonly Day[], shipOn: Day, on: (day: Day) => Rational): Share => {
  const { amount, later } = shareOf(days, shipOn, on);
  return { amount: NOTHING, later: [{ from: shipOn, amount }, ...later] };
};

type Step = Readonly<{ from: Day; change: Rational }>;

const stepsOf = ({ amount, later }: Share): readonly Step[] =>
  later.map((step, index) => ({
    from: step.from,
    change: minus(step.amount, later[index - 1]?.amount ?? amount),
  }));

const peakFrom = (shares: readonly Share[], day: Day): Rational => {
  const steps = shares.flatMap(stepsOf).sort((one, other) => (one.from < other.from ? -1 : 1));
  const until = steps.filter(({ from }) => from <= day).map(({ change }) => change);
  let held = [...shares.map(({ amount }) => amount), ...until].reduce(plus, NOTHING);
  let peak = held;
  const after = steps.filter(({ from }) => from > day);
  after.forEach(({ from, change }, index) => {
    held = plus(held, change);
    if (after[index + 1]?.from !== from && compareRational(held, peak) > 0) peak = held;
  });
  return peak;
};

type Resource = { steady: Rational; holders: Map<string, Share>; changing: Set<string> };

/** Most lines hold their share for good: these stand in one sum, so that a deal with many lines stays cheap. */
export const noShares = (): Shares => {
  const resources = new Map<string, Resource>();
  const of = (resource: string): Resource => {
    const known = resources.get(resource) ?? {
      steady: NOTHING,
      holders: new Map<string, Share>(),
      changing: new Set<string>(),
    };
    resources.set(resource, known);
    return known;
  };
  const release: Shares['release'] = (resource, lineId) => {
    const known = of(resource);
    const share = known.holders.get(lineId);
    if (share === undefined) return;
    if (!known.changing.delete(lineId)) known.steady = minus(known.steady, share.amount);
    known.holders.delete(lineId);
  };
  return {
    release,
    hold: (resource, lineId, share) => {
      release(resource, lineId);
      const known = of(resource);
      known.holders.set(lineId, share);
      if (share.later.length > 0) known.changing.add(lineId);
      else known.steady = plus(known.steady, share.amount);
    },
    heldFrom: (resource, day) => {
      const { steady, holders, changing } = of(resource);
      if (changing.size === 0) return steady;
      return plus(
        steady,
        peakFrom(
          [...changing].flatMap((lineId) => holders.get(lineId) ?? []),
          day,
        ),
      );
    },
  };
};
