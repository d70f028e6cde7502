import { corrections, evolvedBy, type Correction } from '@channel/kernel';
import type { PastLineFact, ShipmentLineEvent } from './shipment-line.events';

/** What people did with a line after it was applied, and with which version of it (the file that recorded it). */
type DoneWith = Readonly<
  | { status: 'untouched' }
  | { status: 'matched'; dealId: string; posFileId: string }
  | { status: 'unmatched'; posFileId: string }
  | { status: 'linked'; posFileId: string }
>;
export type ShipmentLine = DoneWith &
  Readonly<{
    /** Of the past (G61). */
    corrections: readonly Correction<PastLineFact>[];
  }>;

export const initial: ShipmentLine = { status: 'untouched', corrections: [] };

export const evolve = evolvedBy<ShipmentLineEvent, ShipmentLine>({
  ShipmentLineMatched: ({ dealId, posFileId }, { corrections }) => ({
    ...{ status: 'matched', dealId, posFileId, corrections },
  }),
  ShipmentLineUnmatched: ({ posFileId }, { corrections }) => ({
    ...{ status: 'unmatched', posFileId, corrections },
  }),
  ShipmentReturnLinked: ({ posFileId }, { corrections }) => ({
    ...{ status: 'linked', posFileId, corrections },
  }),
  LineCorrectionPrepared: (prepared, line) => ({
    ...line,
    corrections: corrections.prepared(line.corrections, prepared),
  }),
  LineCorrectionApproved: (approved, line) => ({
    ...line,
    corrections: corrections.approved(line.corrections, approved),
  }),
  LineCorrectionRejected: (rejected, line) => ({
    ...line,
    corrections: corrections.rejected(line.corrections, rejected),
  }),
});

/** A correction replaces the line and brings its own match: what was done before concerns the version before. */
export const appliesTo = (state: ShipmentLine, posFileId: string): boolean =>
  state.status !== 'untouched' && state.posFileId === posFileId;

/** The deal of a line now. */
export const dealOf = (
  state: ShipmentLine,
  { posFileId, matchedDealId }: Readonly<{ posFileId: string; matchedDealId: string | null }>,
): string | null => {
  if (!appliesTo(state, posFileId)) return matchedDealId;
  if (state.status === 'matched') return state.dealId;
  return state.status === 'unmatched' ? null : matchedDealId;
};
