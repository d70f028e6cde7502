import type { PosLine, SaleReversal } from '../pos-file/pos-file.events';
import type { ReportedLine } from './content';
import type { ReturnableSale } from './link-return';
import { normalised } from './pos-row.text';
import type { KnownLine, PosWorld } from './pos-world';

/** Sales that a return may take back, with the units that are left once the returns before it are linked. */
export type SalesLeft = Readonly<{
  /** @param corrected the return as it was linked so far: its units are free for the corrected one */
  of: (reported: ReportedLine, corrected: KnownLine | undefined) => readonly ReturnableSale[];
  take: (reverses?: readonly SaleReversal[]) => void;
}>;

/**
 * Pauses after each line.
 * @param lines what the file says besides returns: its sales, corrected and cancelled lines
 */
export function* salesLeft(lines: readonly PosLine[], world: PosWorld): Generator<undefined, SalesLeft> {
  const taken = new Map<string, number>();
  const inFile = new Set<string>();
  const here = new Map<string, PosLine[]>();
  const count = (reverses: readonly SaleReversal[], sign: 1 | -1): void => {
    for (const { lineId, quantity } of reverses)
      taken.set(lineId, (taken.get(lineId) ?? 0) + sign * quantity);
  };
  const left = ({ lineId, quantity }: ReportedLine, returned: number): number =>
    quantity - returned - (taken.get(lineId) ?? 0);
  for (const line of lines) {
    inFile.add(line.lineId);
    count(line.cancels?.previous.reverses ?? [], -1);
    if (line.cancels === undefined && line.type === 'sale') groupOf(here, saleKey(line)).push(line);
    yield;
  }
  const before = earlierSales(world);
  return {
    of: (reported, corrected) => {
      count(corrected?.previous.reverses ?? [], -1);
      const earlier = before(reported)
        .filter(({ previous }) => !inFile.has(previous.lineId))
        .map(({ previous, returned }) => ({ line: previous, left: left(previous, returned) }));
      const now = (here.get(saleKey(reported)) ?? []).map((line) => ({
        line,
        left: left(line, world.knownLine(line.lineId)?.returned ?? 0),
      }));
      return [...earlier, ...now];
    },
    take: (reverses = []) => {
      count(reverses, 1);
    },
  };
}

/** Only sales of the same part, reseller, customer and currency come into question (R15): looked up, not searched. */
const saleKey = ({ partnerId, sku, unitNetPrice, customer }: ReportedLine): string =>
  [partnerId, sku, unitNetPrice.currency, customer.country, normalised(customer.name)].join('\u0000');

const groupOf = <Value>(groups: Map<string, Value[]>, key: string): Value[] => {
  const known = groups.get(key) ?? [];
  groups.set(key, known);
  return known;
};

/** Sales of earlier files, ordered by what a return looks for when the first return of a part and reseller comes. */
const earlierSales = (world: PosWorld): ((reported: ReportedLine) => readonly KnownLine[]) => {
  const ordered = new Set<string>();
  const groups = new Map<string, KnownLine[]>();
  return (reported) => {
    const place = `${reported.partnerId}\u0000${reported.sku}`;
    if (!ordered.has(place)) {
      ordered.add(place);
      for (const line of world.salesOf(reported))
        if (!line.cancelled) groupOf(groups, saleKey(line.previous)).push(line);
    }
    return groups.get(saleKey(reported)) ?? [];
  };
};
