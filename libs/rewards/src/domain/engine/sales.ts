import { addDays, type Day } from '@channel/kernel';
import { compareText, type LinkedReturn, type ShippedLine } from './inputs';

/** What came back of a sale, as a plan sees it. */
export type Returns = Readonly<{
  /** Known before a statement said something of the sale: netted before the tiers (G54). */
  netted: readonly LinkedReturn[];
  /** Known later: reversed at the sale's own amount, in the order in which they became known. */
  reversed: readonly LinkedReturn[];
}>;

/** @param frozenAt the place of the first run whose statement holds the sale under the plan; absent: none does */
export const returnsOf = (returns: readonly LinkedReturn[], frozenAt: string | undefined): Returns => {
  const ordered = [...returns].sort(
    (one, other) =>
      compareText(one.linkedFrom, other.linkedFrom) ||
      compareText(one.shipOn, other.shipOn) ||
      compareText(one.lineId, other.lineId),
  );
  const isNetted = ({ linkedFrom }: LinkedReturn): boolean =>
    frozenAt === undefined || linkedFrom <= frozenAt;
  return { netted: ordered.filter(isNetted), reversed: ordered.filter((each) => !isNetted(each)) };
};

export const unitsOf = (returns: readonly LinkedReturn[]): number =>
  returns.reduce((total, { units }) => total + units, 0);

/** A return on a day has its effect for what is shipped on that day or after it (G64). */
export const upTo = (returns: readonly LinkedReturn[], day: Day): readonly LinkedReturn[] =>
  returns.filter(({ shipOn }) => shipOn <= day);

/** Units that are left of a sale. */
export const unitsLeft = ({ quantity }: ShippedLine, returns: readonly LinkedReturn[]): number =>
  Math.max(quantity - unitsOf(returns), 0);

/** Units left whose serial number counts on another line; one that came back is not left, so it is taken off once (G64). */
export const unitsBlocked = (line: ShippedLine, returns: readonly LinkedReturn[]): number => {
  const back = new Set(returns.flatMap(({ serials }) => serials));
  const blocked = (line.blockedSerials ?? []).filter((serial) => !back.has(serial)).length;
  return Math.min(blocked, unitsLeft(line, returns));
};

/** Returns that take money back: those inside the look-back. */
export const withinLookback = (
  returns: readonly LinkedReturn[],
  shipOn: Day,
  lookbackDays: number,
): readonly LinkedReturn[] => returns.filter((each) => each.shipOn <= addDays(shipOn, lookbackDays));
