import { invariant, type Day } from '@channel/kernel';
import type { FundLot, OpenFund, Shares } from './fund';
import type { LotShare, ReturnedShares } from './fund.events';

/** E32: first-expiring first; of one day the lot that was granted first. */
const inOrder = ({ lots }: OpenFund): readonly FundLot[] =>
  [...lots.values()].sort((one, other) =>
    one.useByOn < other.useByOn ? -1 : one.useByOn > other.useByOn ? 1 : 0,
  );

const isOver = ({ useByOn }: FundLot, today: Day): boolean => useByOn < today;

/** What can be reserved on a day: a lot is usable on its last day, and not after, whether or not it was noted. */
export const usableOn = (fund: OpenFund, today: Day): bigint =>
  inOrder(fund).reduce((sum, lot) => (isOver(lot, today) ? sum : sum + lot.free), 0n);

export const sharesJson = (shares: Shares, currency: string): readonly LotShare[] =>
  [...shares].map(([lotId, minor]) => ({ lotId, amount: { amount: minor.toString(), currency } }));

/** Takes an amount lot by lot. @throws InvariantError if there is not so much: the caller has compared */
const takeFrom = (parts: Iterable<readonly [lotId: string, minor: bigint]>, wanted: bigint): Shares => {
  const taken = new Map<string, bigint>();
  let rest = wanted;
  for (const [lotId, minor] of parts) {
    const part = minor < rest ? minor : rest;
    if (part > 0n) taken.set(lotId, part);
    rest -= part;
  }
  invariant(rest === 0n, 'no more is taken than there is');
  return taken;
};

/** Out of what is free on a day. */
export const drawFrom = (fund: OpenFund, wanted: bigint, today: Day): readonly LotShare[] =>
  sharesJson(
    takeFrom(
      inOrder(fund)
        .filter((lot) => !isOver(lot, today))
        .map(({ lotId, free }) => [lotId, free]),
      wanted,
    ),
    fund.currency,
  );

/** Out of what a request holds: what expires first is used first. */
export const takeFromHeld = (fund: OpenFund, held: Shares, wanted: bigint): Shares =>
  takeFrom(
    inOrder(fund).map(({ lotId }) => [lotId, held.get(lotId) ?? 0n]),
    wanted,
  );

export const less = (shares: Shares, taken: Shares): Shares =>
  new Map(
    [...shares]
      .map(([lotId, minor]) => [lotId, minor - (taken.get(lotId) ?? 0n)] as const)
      .filter(([, minor]) => minor > 0n),
  );

export const NOTHING_RETURNED: ReturnedShares = { released: [], lapsed: [] };

/** Released money is free again in its lot; that of a lot whose last day is over lapses at once. */
export const giveBack = ({ lots, currency }: OpenFund, shares: Shares, today: Day): ReturnedShares => {
  const over = (lotId: string): boolean => {
    const lot = lots.get(lotId);
    return lot !== undefined && isOver(lot, today);
  };
  const parts = [...shares];
  return {
    released: sharesJson(new Map(parts.filter(([lotId]) => !over(lotId))), currency),
    lapsed: sharesJson(new Map(parts.filter(([lotId]) => over(lotId))), currency),
  };
};
