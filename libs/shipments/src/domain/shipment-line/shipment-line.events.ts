import type {
  CorrectionApproved,
  CorrectionPrepared,
  CorrectionRejected,
  DomainEvent,
} from '@channel/kernel';
import type { SaleReversal } from '../pos-file/pos-file.events';
import type { LinePortion } from './portions';

// Stored for ever, in the stream `shipmentLine-<lineId>`, which begins with the first thing that happens to a line after
// it was applied.

export type ShipmentLineMatched = DomainEvent<
  'ShipmentLineMatched',
  {
    lineId: string;
    dealId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    matchedBy: string;
    matchedAt: string;
    /** File of the version of the line that was matched; a correction in a later file carries the match itself. */
    posFileId: string;
    /** The correction that made it; absent where one person did. */
    correctionId?: string;
  }
>;
/** The match was wrong; the line waits again. */
export type ShipmentLineUnmatched = DomainEvent<
  'ShipmentLineUnmatched',
  {
    lineId: string;
    posFileId: string;
    dealId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    correctionId?: string;
    /** Who had matched it undid it at once: there is no reason beside that. */
    undone?: true;
    unmatchedBy: string;
    unmatchedAt: string;
  }
>;
/** A person found that the line belongs to no registration: it waits for nobody. */
export type ShipmentLineMarkedNotADeal = DomainEvent<
  'ShipmentLineMarkedNotADeal',
  {
    lineId: string;
    posFileId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    markedBy: string;
    markedAt: string;
  }
>;
/** That it belongs to no registration was wrong; the line waits again. */
export type ShipmentLineReopened = DomainEvent<
  'ShipmentLineReopened',
  {
    lineId: string;
    posFileId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    /** Who had marked it undid it at once: there is no reason beside that. */
    undone?: true;
    reopenedBy: string;
    reopenedAt: string;
  }
>;
/** The units of a sale belong to two deals or more: from now on its portions count, and the line itself does not (M8). */
export type ShipmentLineSplit = DomainEvent<
  'ShipmentLineSplit',
  {
    lineId: string;
    /** File of the version of the line that was split; a correction in a later file carries the portions that it keeps. */
    posFileId: string;
    distributorId: string;
    partnerId: string;
    /** Their units are those of the line. */
    portions: readonly LinePortion[];
    reason: string;
    splitBy: string;
    splitAt: string;
    /** The correction that made it; absent where one person did. */
    correctionId?: string;
  }
>;
/** The split was wrong; the line is whole and waits again. */
export type ShipmentLineRejoined = DomainEvent<
  'ShipmentLineRejoined',
  {
    lineId: string;
    posFileId: string;
    distributorId: string;
    partnerId: string;
    /** What it was split into. */
    portions: readonly LinePortion[];
    reason: string;
    correctionId?: string;
    /** Who had split it undid it at once: there is no reason beside that. */
    undone?: true;
    rejoinedBy: string;
    rejoinedAt: string;
  }
>;
/** A return that waited for its sale is linked by a person: from now on it takes back these units. */
export type ShipmentReturnLinked = DomainEvent<
  'ShipmentReturnLinked',
  {
    lineId: string;
    posFileId: string;
    distributorId: string;
    partnerId: string;
    /** Ship day of the return. */
    shipOn: string;
    reverses: readonly SaleReversal[];
    /** Deal of the sale as it stands. */
    dealId: string | null;
    reason: string;
    /** Serial numbers of the return; absent in what was linked before sales could be split. */
    serials?: readonly string[];
    linkedBy: string;
    linkedAt: string;
    /** The correction that made it; absent where one person did. */
    correctionId?: string;
  }
>;
/** To which deal, or deals, a line belonged in the past, or which sale came back with a return. */
export type PastLineFact =
  | Readonly<{ kind: 'match'; dealId: string }>
  | Readonly<{ kind: 'split'; portions: readonly LinePortion[] }>
  | Readonly<{ kind: 'unmatch' }>
  | Readonly<{ kind: 'link'; saleLineId: string }>;
/** A fact about the past, with what it moves as its preparer saw it (G61). */
export type LineCorrectionPrepared = DomainEvent<
  'LineCorrectionPrepared',
  { lineId: string; partnerId: string } & CorrectionPrepared<PastLineFact>
>;
/** The fact follows as an event of its own; `effects` as the approver saw them. */
export type LineCorrectionApproved = DomainEvent<
  'LineCorrectionApproved',
  { lineId: string } & CorrectionApproved
>;
export type LineCorrectionRejected = DomainEvent<
  'LineCorrectionRejected',
  { lineId: string } & CorrectionRejected
>;
export type ShipmentLineEvent =
  | ShipmentLineMatched
  | ShipmentLineUnmatched
  | ShipmentLineMarkedNotADeal
  | ShipmentLineReopened
  | ShipmentLineSplit
  | ShipmentLineRejoined
  | ShipmentReturnLinked
  | LineCorrectionPrepared
  | LineCorrectionApproved
  | LineCorrectionRejected;
