import { normalised } from '@channel/kernel';
import type { PosLine, SaleReversal } from '../pos-file/pos-file.events';
import type { ReportedLine } from './content';
import type { ReturnableSale } from './link-return';
import type { KnownLine, PosWorld } from './pos-world';

/** Only sales of the same part, reseller, customer and currency come into question (R15): looked up, not searched. */
export const saleKey = ({ partnerId, sku, unitNetPrice, customer }: ReportedLine): string =>
  [partnerId, sku, unitNetPrice.currency, customer.country, normalised(customer.name)].join('\u0000');

/** Sales that a return may take back, with the units that are left once the returns before it are linked. */
export type SalesLeft = Readonly<{
  /**
   * What the file says besides returns: its sales, corrected and cancelled lines.
   * @param isAskedFor whether a return of the file may look for it
   */
  enter: (line: PosLine, known: KnownLine | undefined, isAskedFor: boolean) => void;
  /** @param corrected the return as it was linked so far: its units are free for the corrected one */
  of: (
    reported: ReportedLine,
    corrected: KnownLine | undefined,
    world: Pick<PosWorld, 'salesOf'>,
  ) => readonly ReturnableSale[];
  take: (reverses?: readonly SaleReversal[]) => void;
}>;

export const salesLeft = (): SalesLeft => {
  const taken = new Map<string, number>();
  /** Lines of earlier files that this file says anew. */
  const replaced = new Set<string>();
  const here = new Map<string, Readonly<{ line: PosLine; returned: number }>[]>();
  const groupedBefore = groupedOnce();
  const count = (reverses: readonly SaleReversal[], sign: 1 | -1): void => {
    for (const { lineId, quantity } of reverses)
      taken.set(lineId, (taken.get(lineId) ?? 0) + sign * quantity);
  };
  const left = ({ lineId, quantity }: ReportedLine, returned: number): number =>
    quantity - returned - (taken.get(lineId) ?? 0);
  return {
    enter: (line, known, isAskedFor) => {
      if (known !== undefined) replaced.add(line.lineId);
      count(line.cancels?.previous.reverses ?? [], -1);
      if (!isAskedFor || line.cancels !== undefined || line.type === 'return') return;
      groupOf(here, saleKey(line)).push({ line, returned: known?.returned ?? 0 });
    },
    of: (reported, corrected, { salesOf }) => {
      count(corrected?.previous.reverses ?? [], -1);
      const key = saleKey(reported);
      const earlier = (groupedBefore(salesOf(reported)).get(key) ?? [])
        .filter(({ previous }) => !replaced.has(previous.lineId))
        .map(({ previous, returned }) => ({ line: previous, left: left(previous, returned) }));
      const now = (here.get(key) ?? []).map(({ line, returned }) => ({ line, left: left(line, returned) }));
      return [...earlier, ...now];
    },
    take: (reverses = []) => {
      count(reverses, 1);
    },
  };
};

const groupOf = <Value>(groups: Map<string, Value[]>, key: string): Value[] => {
  const known = groups.get(key) ?? [];
  groups.set(key, known);
  return known;
};

type Groups = ReadonlyMap<string, readonly KnownLine[]>;
/** Sales of earlier files, grouped when the first return of a part and reseller asks for them. */
const groupedOnce = (): ((sales: readonly KnownLine[]) => Groups) => {
  const grouped = new WeakMap<readonly KnownLine[], Groups>();
  return (sales) => {
    const known = grouped.get(sales);
    if (known !== undefined) return known;
    const groups = new Map<string, KnownLine[]>();
    for (const line of sales) if (!line.cancelled) groupOf(groups, saleKey(line.previous)).push(line);
    grouped.set(sales, groups);
    return groups;
  };
};
