import { corrections, evolvedBy, instantAfter, type Correction, type Instant } from '@channel/kernel';
import type { LinePortion } from './portions';
import type { PastLineFact, ShipmentLineEvent } from './shipment-line.events';

/** Who may undo a decision, and from when on it stands. */
type Undoable = Readonly<{ by: string; until: Instant }>;
/** What people did with a line after it was applied, and with which version of it (the file that recorded it). */
type DoneWith = Readonly<
  | { status: 'untouched' }
  | { status: 'matched'; dealId: string; posFileId: string; undo?: Undoable }
  | { status: 'split'; portions: readonly LinePortion[]; posFileId: string; undo?: Undoable }
  | { status: 'not_a_deal'; posFileId: string; undo: Undoable }
  | { status: 'unmatched'; posFileId: string }
  | { status: 'linked'; posFileId: string }
>;
export type ShipmentLine = DoneWith &
  Readonly<{
    /** Of the past (G61). */
    corrections: readonly Correction<PastLineFact>[];
  }>;

/** As long as a slip of the hand takes to be seen. A later change of mind needs its reason. */
const UNDO_MS = 10_000;
const undoable = (by: string, at: Instant): Undoable => ({ by, until: instantAfter(at, UNDO_MS) });

export const initial: ShipmentLine = { status: 'untouched', corrections: [] };

export const evolve = evolvedBy<ShipmentLineEvent, ShipmentLine>({
  ShipmentLineMatched: ({ dealId, posFileId, correctionId, matchedBy, matchedAt }, { corrections }) => ({
    ...{ status: 'matched', dealId, posFileId, corrections },
    // What two people decided no one undoes.
    ...(correctionId === undefined ? { undo: undoable(matchedBy, matchedAt) } : {}),
  }),
  ShipmentLineUnmatched: ({ posFileId }, { corrections }) => ({
    ...{ status: 'unmatched', posFileId, corrections },
  }),
  ShipmentLineMarkedNotADeal: ({ posFileId, markedBy, markedAt }, { corrections }) => ({
    ...{ status: 'not_a_deal', posFileId, corrections, undo: undoable(markedBy, markedAt) },
  }),
  ShipmentLineReopened: ({ posFileId }, { corrections }) => ({
    ...{ status: 'unmatched', posFileId, corrections },
  }),
  ShipmentLineSplit: ({ portions, posFileId, correctionId, splitBy, splitAt }, { corrections }) => ({
    ...{ status: 'split', portions, posFileId, corrections },
    ...(correctionId === undefined ? { undo: undoable(splitBy, splitAt) } : {}),
  }),
  ShipmentLineRejoined: ({ posFileId }, { corrections }) => ({
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

/** What the report of a line says of where it belongs. */
type Reported = Readonly<{
  posFileId: string;
  matchedDealId: string | null;
  /** A split that a corrected line kept. */
  portions: readonly LinePortion[];
}>;

/** The deal of a line now; a line that is split has none of its own. */
export const dealOf = (state: ShipmentLine, { posFileId, matchedDealId }: Reported): string | null => {
  if (!appliesTo(state, posFileId)) return matchedDealId;
  if (state.status === 'matched') return state.dealId;
  return state.status === 'linked' ? matchedDealId : null;
};

/** The portions of a line now; none where it is not split. */
export const portionsOf = (state: ShipmentLine, line: Reported): readonly LinePortion[] => {
  if (!appliesTo(state, line.posFileId)) return line.portions;
  return state.status === 'split' ? state.portions : [];
};

/** A person found that this version of the line belongs to no deal. */
export const isNoDeal = (state: ShipmentLine, posFileId: string): boolean =>
  state.status === 'not_a_deal' && appliesTo(state, posFileId);
