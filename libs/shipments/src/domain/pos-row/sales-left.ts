import type { PosLine, SaleReversal } from '../pos-file/pos-file.events';
import type { Draft } from './content';
import type { ReturnableSale } from './link-return';
import type { KnownLine, PosWorld } from './pos-world';

/** Sales that a return may take back, with the units that are left once the returns before it are linked. */
export type SalesLeft = Readonly<{
  /** @param corrected the return as it was linked so far: its units are free for the corrected one */
  of: (draft: Draft, corrected: KnownLine | undefined) => readonly ReturnableSale[];
  take: (reverses?: readonly SaleReversal[]) => void;
}>;

/** @param lines what the file says besides returns: its sales, corrected and cancelled lines */
export const salesLeft = (lines: readonly PosLine[], world: PosWorld): SalesLeft => {
  const taken = new Map<string, number>();
  const inFile = new Map(lines.map((line) => [line.lineId, line]));
  const count = (reverses: readonly SaleReversal[], sign: 1 | -1): void => {
    for (const { lineId, quantity } of reverses)
      taken.set(lineId, (taken.get(lineId) ?? 0) + sign * quantity);
  };
  const left = ({ lineId, quantity }: Draft, returned: number): number =>
    quantity - returned - (taken.get(lineId) ?? 0);
  for (const { cancels } of lines) count(cancels?.previous.reverses ?? [], -1);
  const sales = [...inFile.values()].filter(({ cancels, type }) => cancels === undefined && type === 'sale');
  return {
    of: (draft, corrected) => {
      count(corrected?.previous.reverses ?? [], -1);
      const earlier = world
        .salesOf(draft)
        .filter(({ previous, cancelled }) => !cancelled && !inFile.has(previous.lineId))
        .map(({ previous, returned }) => ({ line: previous, left: left(previous, returned) }));
      const here = sales
        .filter(({ partnerId, sku }) => partnerId === draft.partnerId && sku === draft.sku)
        .map((line) => ({ line, left: left(line, world.knownLine(line.lineId)?.returned ?? 0) }));
      return [...earlier, ...here];
    },
    take: (reverses = []) => {
      count(reverses, 1);
    },
  };
};
