/** So many units of a sale that a person split, and the deal that they count for. */
export type LinePortion = Readonly<{
  /** apiId('ship', `${lineId}#${n}`), n from 1: a portion is known by an id of its own wherever a line is. */
  portionId: string;
  dealId: string;
  quantity: number;
  /** Of the line's serial numbers those of these units. */
  serials: readonly string[];
}>;

/** What one return takes back of a sale, and when it was shipped. */
export type CameBack = Readonly<{
  returnId: string;
  shipOn: string;
  units: number;
  serials: readonly string[];
}>;
/** Units of one portion that one return takes back. */
export type TakenBack = Readonly<{ returnId: string; portionId: string; units: number }>;

/**
 * Which portions returns take back: first the units whose serial numbers they name, of the portion that has those; what no
 * number says comes off the last portion, then off the one before it. All returns together decide, in the order of their
 * days: when they became known changes nothing (M6).
 */
export const takenBack = (
  portions: readonly LinePortion[],
  cameBack: readonly CameBack[],
): readonly TakenBack[] => {
  const returns = cameBack.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const left = new Map(portions.map(({ portionId, quantity }) => [portionId, quantity]));
  const open = new Map(returns.map(({ returnId, units }) => [returnId, units]));
  const taken: TakenBack[] = [];
  const take = (returnId: string, portionId: string, most: number): void => {
    const units = Math.min(most, left.get(portionId) ?? 0, open.get(returnId) ?? 0);
    if (units <= 0) return;
    left.set(portionId, (left.get(portionId) ?? 0) - units);
    open.set(returnId, (open.get(returnId) ?? 0) - units);
    taken.push({ returnId, portionId, units });
  };
  for (const { returnId, serials } of returns)
    for (const { portionId, serials: own } of portions)
      take(returnId, portionId, own.filter((serial) => serials.includes(serial)).length);
  for (const { returnId, units } of returns)
    for (const { portionId } of portions.toReversed()) take(returnId, portionId, units);
  return together(taken);
};

const placeOf = ({ shipOn, returnId }: CameBack): string => `${shipOn}|${returnId}`;

/** One entry for a return and a portion, in the order of the portions as they were met. */
const together = (taken: readonly TakenBack[]): readonly TakenBack[] => {
  const sums = new Map<string, TakenBack>();
  for (const one of taken) {
    const key = `${one.returnId}|${one.portionId}`;
    sums.set(key, { ...one, units: one.units + (sums.get(key)?.units ?? 0) });
  }
  return [...sums.values()];
};

/** What people call a portion's line number: `1#2` is the second portion of line 1. */
export const portionNumber = (invoiceLine: string, at: number): string => `${invoiceLine}#${String(at + 1)}`;

/** A return as anybody keeps it: what it takes back of which sale. */
type ReturnOf = Readonly<{
  lineId: string;
  shipOn: string;
  serials: readonly string[];
  reverses?: readonly Readonly<{ lineId: string; quantity: number }>[];
}>;
type SaleOf = Readonly<{ lineId: string; portions: readonly LinePortion[] }>;

/**
 * Returns that take back portions where their sale is split: for whoever counts portions as lines.
 * @param returns all of the sales
 */
export const returnsOfPortions = <Return extends ReturnOf>(
  returns: readonly Return[],
  sales: readonly SaleOf[],
): readonly Return[] => {
  const taken = new Map(
    sales
      .filter(({ portions }) => portions.length > 0)
      .map(({ lineId, portions }) => [lineId, takenBack(portions, returns.flatMap(cameBackOf(lineId)))]),
  );
  if (taken.size === 0) return returns;
  return returns.map((each) => ({
    ...each,
    ...(each.reverses === undefined
      ? {}
      : {
          reverses: each.reverses.flatMap(
            (reversal) =>
              taken
                .get(reversal.lineId)
                ?.filter(({ returnId }) => returnId === each.lineId)
                .map(({ portionId, units }) => ({ ...reversal, lineId: portionId, quantity: units })) ?? [
                reversal,
              ],
          ),
        }),
  }));
};

const cameBackOf =
  (saleId: string) =>
  ({ lineId: returnId, shipOn, serials, reverses = [] }: ReturnOf): readonly CameBack[] =>
    reverses
      .filter(({ lineId }) => lineId === saleId)
      .map(({ quantity: units }) => ({ returnId, shipOn, units, serials }));
