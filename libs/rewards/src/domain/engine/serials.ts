import { quarterOf } from '@channel/kernel';
import { blockingReasons, countsIn, lastFactQuarter, type Candidate } from './eligibility';
import { inOrder, type LinkedReturn, type RulesByQuarter, type ShippedLine } from './inputs';
import { unitsOf } from './sales';

/** A sale that names serial numbers, whoever's it is. */
export type SerialSale = ShippedLine &
  Readonly<{
    /** A plan of the programme gives it something, whatever is left of quote and cap (G63). */
    earns: boolean;
    /** Numbers that came back; the unit may be sold again. */
    returned: ReadonlySet<string>;
    /** Numbers that it counted with on an issued statement: it keeps them (C10). */
    kept: ReadonlySet<string>;
  }>;

/** Whether any plan gives the line something, whatever is left of quote and cap (G63). */
export const earnsAnything = (
  line: Pick<Candidate, 'line' | 'deal' | 'partner'>,
  rulesOf: RulesByQuarter,
): boolean => {
  const quarters = [quarterOf(line.line.shipOn), lastFactQuarter(line.line, line.deal)];
  const plans = quarters.flatMap((quarter) => rulesOf(quarter).definition.plans.map(({ id }) => id));
  return [...new Set(plans)].some((planId) => {
    const counts = countsIn(planId, line, rulesOf);
    return counts !== undefined && blockingReasons({ ...line, ...counts }).length === 0;
  });
};

/** Numbers that came back: those that the returns name, or all once nothing is left. */
export const returnedSerials = (
  { quantity, serials = [] }: ShippedLine,
  returns: readonly LinkedReturn[],
): ReadonlySet<string> =>
  new Set(unitsOf(returns) >= quantity ? serials : returns.flatMap((each) => each.serials));

/**
 * A unit counts once: on the sale that has it on an issued statement, else on the first that earns with it in the order
 * of 5.4, until it came back.
 * @param sales every sale of the programme that shares a number with these
 * @returns numbers of each line that count on another one; lines without any are absent
 */
export const blockedSerials = (sales: readonly SerialSale[]): ReadonlyMap<string, readonly string[]> => {
  const ordered = inOrder(sales);
  const holders = new Map<string, SerialSale>();
  const hold = (sale: SerialSale, serials: Iterable<string>): void => {
    for (const serial of serials)
      if (sale.earns && !holders.has(serial) && !sale.returned.has(serial)) holders.set(serial, sale);
  };
  for (const sale of ordered) hold(sale, sale.kept);
  for (const sale of ordered) hold(sale, sale.serials ?? []);
  const blocked = new Map<string, readonly string[]>();
  for (const sale of ordered) {
    const elsewhere = [...new Set(sale.serials ?? [])].filter((serial) => {
      const holder = holders.get(serial);
      return holder !== undefined && holder !== sale && isBlocked(sale, holder, serial);
    });
    if (elsewhere.length > 0) blocked.set(sale.lineId, elsewhere);
  }
  return blocked;
};

/** A unit that came back counted on its sale until then: who has it now takes nothing from that. */
const isBlocked = (sale: SerialSale, holder: SerialSale, serial: string): boolean => {
  if (sale.kept.has(serial) && sale.returned.has(serial)) return false;
  return holder.kept.has(serial) || inOrder([sale, holder])[0] === holder;
};
