import type {
  Act,
  CorrectionOpen,
  CorrectionUnprepared,
  DatedAct,
  Decision,
  DomainCommand,
  PastEffect,
  RefusalsOf,
} from '@channel/kernel';
import type { PosLineType, SaleReversal } from '../pos-file/pos-file.events';
import type { LinePortion } from './portions';
import type { PastLineFact, ShipmentLineEvent } from './shipment-line.events';

/** A line as its file and the read model show it. */
export type LineAtHand = Readonly<{
  posFileId: string;
  distributorId: string;
  partnerId: string;
  type: PosLineType;
  sku: string;
  currency: string;
  quantity: number;
  shipOn: string;
  serials: readonly string[];
  matchedDealId: string | null;
  /** A split that the report kept. */
  portions: readonly LinePortion[];
  /** Units of a sale that came back. */
  returned: number;
  cancelled: boolean;
  reverses: readonly SaleReversal[];
}>;
/** A deal as its own streams show it. */
export type DealAtHand = Readonly<{
  dealId: string;
  distributorId: string;
  partnerId: string;
  status: string;
}>;

export type ByHand = Readonly<{ lineId: string; line: LineAtHand; reason: string; act: Act }>;
/** What the match changes of quarters that are issued (G61). */
type Moving = Readonly<{ moves: readonly PastEffect[] }>;
/** What everything that is done by hand can be refused with. */
export type Unfounded = 'HUMAN_REQUIRED' | 'REASON_MISSING';
/** The line belongs to no deal. */
export type NotMatchable = 'LINE_NOT_OPEN' | 'LINE_NOT_FOR_RESALE';
export type NotItsDeal = 'DEAL_NOT_FOUND' | 'DEAL_NOT_APPROVED' | 'OTHER_DISTRIBUTOR' | 'OTHER_PARTNER';

/** `deal` is absent if there is none with this id. */
export type MatchShipmentLine = DomainCommand<
  'MatchShipmentLine',
  ByHand & Moving & Readonly<{ deal?: DealAtHand }>,
  Unfounded | NotMatchable | NotItsDeal | 'CORRECTION_REQUIRED'
>;
/** What is no split of the line. */
export type NotItsPortions =
  | 'TOO_FEW_DEALS'
  | 'QUANTITY_DIFFERS'
  | 'SERIALS_MISSING'
  | 'SERIAL_UNKNOWN'
  | 'SERIAL_DOUBLED'
  | 'SERIALS_ABOVE_UNITS'
  | NotItsDeal;
/** `deals` has those of the portions that there are. */
export type SplitShipmentLine = DomainCommand<
  'SplitShipmentLine',
  ByHand & Moving & Readonly<{ portions: readonly LinePortion[]; deals: readonly DealAtHand[] }>,
  Unfounded | NotMatchable | NotItsPortions | 'CORRECTION_REQUIRED'
>;
export type MarkLineNotADeal = DomainCommand<'MarkLineNotADeal', ByHand, Unfounded | NotMatchable>;
/** What the same person decided on the line a moment ago. */
export type UndoLineDecision = DomainCommand<
  'UndoLineDecision',
  Omit<ByHand, 'reason'> & Moving,
  'HUMAN_REQUIRED' | 'NOTHING_TO_UNDO' | 'UNDO_TOO_LATE' | 'CORRECTION_REQUIRED'
>;
/** Takes a line from its deal or from all between which it is split, or back from those that belong to none. */
export type UnmatchShipmentLine = DomainCommand<
  'UnmatchShipmentLine',
  ByHand & Moving,
  Unfounded | 'LINE_NOT_MATCHED' | 'CORRECTION_REQUIRED'
>;
/** The sale that a return is said to take back. */
export type SaleAtHand = LineAtHand & Readonly<{ lineId: string }>;
/** The return takes back no such sale. */
export type NotItsSale =
  | 'LINE_NOT_A_RETURN'
  | 'RETURN_LINKED'
  | 'RETURN_ABOVE_SALE'
  | 'SALE_NOT_FOUND'
  | 'SALE_DIFFERS'
  | 'OTHER_DISTRIBUTOR'
  | 'OTHER_PARTNER';
/** `sale` is absent if there is no line with this id. */
export type LinkReturn = DomainCommand<
  'LinkReturn',
  ByHand & Moving & Readonly<{ sale?: SaleAtHand }>,
  Unfounded | NotItsSale | 'CORRECTION_REQUIRED'
>;

/** Why the line has belonged to no such deal, or to none. */
export type NotThatMatch = NotMatchable | NotItsPortions | 'LINE_NOT_MATCHED';
/** A deal to which a line belonged, several, or none. */
export type PastMatch = Exclude<PastLineFact, PastReturn>;
/** A sale that came back. */
export type PastReturn = Extract<PastLineFact, Readonly<{ kind: 'link' }>>;
type Corrected = Readonly<{
  lineId: string;
  correctionId: string;
  line: LineAtHand;
  /** Of a match; absent if there is none with this id. */
  deal?: DealAtHand;
  /** Of a split: those that there are. */
  deals?: readonly DealAtHand[];
  /** Of a link; absent if there is none with this id. */
  sale?: SaleAtHand;
  /** What it changes, by partner and quarter, as calculated for this command. */
  effects: readonly PastEffect[];
  act: DatedAct;
}>;
export type Preparing<Fact extends PastLineFact> = Corrected &
  Readonly<{ fact: Fact; lookbackDays: number; reason: string | null; evidence: string | null }>;
export type CorrectMatch = DomainCommand<
  'CorrectMatch',
  Preparing<PastMatch>,
  NotThatMatch | CorrectionUnprepared
>;
export type CorrectReturn = DomainCommand<
  'CorrectReturn',
  Preparing<PastReturn>,
  NotItsSale | CorrectionUnprepared
>;
export type ApproveLineCorrection = DomainCommand<
  'ApproveLineCorrection',
  Corrected,
  NotThatMatch | NotItsSale | CorrectionOpen | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type RejectLineCorrection = DomainCommand<
  'RejectLineCorrection',
  Readonly<{ lineId: string; correctionId: string; reason: string | null; act: Act }>,
  CorrectionOpen | 'REASON_MISSING'
>;

export type ShipmentLineCommand =
  | MatchShipmentLine
  | SplitShipmentLine
  | UnmatchShipmentLine
  | MarkLineNotADeal
  | UndoLineDecision
  | LinkReturn
  | CorrectMatch
  | CorrectReturn
  | ApproveLineCorrection
  | RejectLineCorrection;
export type ShipmentLineRefusal = RefusalsOf<ShipmentLineCommand>;
export type LineDecision<Command extends ShipmentLineCommand> = Decision<
  ShipmentLineEvent,
  RefusalsOf<Command>
>;
