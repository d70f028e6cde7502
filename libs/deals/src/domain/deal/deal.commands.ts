import type {
  Act,
  DatedAct,
  Day,
  Decision,
  DomainCommand,
  MoneyJson,
  PastEffect,
  RefusalsOf,
} from '@channel/kernel';
import type { KindForbidden } from '@channel/programs';
import type { ClaimedPlace, DealEvent, DealTypeName, RejectionCode } from './deal.events';
import type {
  ApproveDealCorrection,
  CorrectClosing,
  CorrectDealType,
  CorrectWonDay,
  QuoteNow,
  RejectDealCorrection,
} from './deal.corrections.commands';
import type { ResubmitDeal, SubmitDeal, SubmitterStanding } from './deal.submission.commands';

export type * from './deal.corrections.commands';
export type * from './deal.submission.commands';

// What a decision needs to know and does not stand in the deal's own stream arrives here, read by the handler.

/** How long a protection runs, and when a notice reminds of its end. */
export type ProtectionTerms = Readonly<{ timeZone: string; reminderDays: readonly number[] }>;

/** The deal's place on an opportunity. */
export type ClaimNow = 'held' | 'contested' | 'overlap' | 'allowed' | 'lost';

/** Who decides on a registration. */
export type Decided = Readonly<{
  act: Act;
  /** Who owns what the vendor's own sales pursue against it: nobody of them decides (SD2). */
  rivals: readonly string[];
}>;
/** Not for this person to decide, or not any more. */
export type NotToDecide = 'HUMAN_REQUIRED' | 'CONFLICT_OF_INTEREST' | 'DEAL_NOT_OPEN';
export type NotToReassign = NotToDecide | 'SAME_PARTNER' | 'NFR_ORDER';
export type ClaimRefused = 'DEAL_OVERLAP' | 'CLAIM_PENDING';

export type ApproveDeal = DomainCommand<
  'ApproveDeal',
  Readonly<{
    dealId: string;
    /** `null`: not said. The type is confirmed or changed, never taken over in silence (J45). */
    dealType: DealTypeName | null;
    note: string | null;
    act: DatedAct;
    /** A channel lead decides above the limit. */
    mayExceedLimit: boolean;
    rivals: readonly string[];
    partnerActive: boolean;
    /** What the table of the programme says of the partner's kind today (M2, M5). */
    notOfKind: KindForbidden | null;
    /** Requirements of the partner's level that stop its benefits today (G23); none before gates begin. */
    stopping: readonly string[];
    /** What the opportunities' streams say now; the deal's own record of it can be a moment behind. */
    claimsNow: Readonly<Record<string, ClaimNow>>;
    terms: Readonly<{
      version: number;
      timeZone: string;
      protectionDays: number;
      reminderDays: readonly number[];
      approvalLimit: MoneyJson;
    }> | null;
  }>,
  | NotToDecide
  | ClaimRefused
  | 'DEAL_TYPE_NOT_CONFIRMED'
  | 'PARTNER_NOT_ELIGIBLE'
  | 'KIND_NOT_ALLOWED'
  | 'ABOVE_LIMIT'
  | 'DEAL_ESCALATED'
>;
export type RequestDealInformation = DomainCommand<
  'RequestDealInformation',
  Readonly<{
    dealId: string;
    question: string;
    act: DatedAct;
    /** `null`: no programme in force that has an answer clock. */
    answerClock: Readonly<{ businessDays: number; timeZone: string; holidays: readonly Day[] }> | null;
  }>,
  NotToDecide | 'REASON_MISSING'
>;
export type TakeUpDeal = DomainCommand<'TakeUpDeal', Readonly<{ dealId: string; act: Act }>, NotToDecide>;
export type AssignDeal = DomainCommand<
  'AssignDeal',
  Decided &
    Readonly<{
      dealId: string;
      personId: string;
      reason: string;
      /** Whether that person decides about the partner of the registration. */
      mayDecide: boolean;
    }>,
  NotToDecide | 'REASON_MISSING' | 'ASSIGNEE_UNKNOWN' | 'DEAL_ALREADY_ASSIGNED'
>;
export type EscalateDeal = DomainCommand<
  'EscalateDeal',
  Decided & Readonly<{ dealId: string; reason: string }>,
  NotToDecide | 'REASON_MISSING' | 'DEAL_ESCALATED'
>;
export type RevokeDeal = DomainCommand<
  'RevokeDeal',
  Decided & Readonly<{ dealId: string; text: string; evidence: string }>,
  NotToDecide | 'REASON_MISSING' | 'EVIDENCE_MISSING'
>;
export type ReassignDeal = DomainCommand<
  'ReassignDeal',
  Readonly<{
    dealId: string;
    partnerId: string;
    evidence: string;
    act: DatedAct;
    /** Of the partner that is to get it; `null` for an unknown one. */
    standing: (Omit<SubmitterStanding, 'revision'> & Readonly<{ programmeId: string }>) | null;
    /** Requirements of its level that stop its benefits today (G23). */
    stopping: readonly string[];
    terms: (ProtectionTerms & Readonly<{ version: number; protectionDays: number }>) | null;
    /** What it takes of the former partner's issued quarters (G61). */
    moves: readonly PastEffect[];
  }>,
  | NotToReassign
  | 'CORRECTION_REQUIRED'
  | 'EVIDENCE_MISSING'
  | 'PARTNER_NOT_ELIGIBLE'
  | 'KIND_NOT_ALLOWED'
  | 'REGION_NOT_AUTHORISED'
>;
export type RequestDealExtension = DomainCommand<
  'RequestDealExtension',
  Readonly<{
    dealId: string;
    evidence: string;
    extensionsMax: number;
    act: DatedAct;
  }>,
  'EXTENSION_TOO_LATE' | 'DEAL_NOT_OPEN' | 'EXTENSION_LIMIT' | 'EVIDENCE_MISSING'
>;
export type DecideDealExtension = DomainCommand<
  'DecideDealExtension',
  Readonly<{
    dealId: string;
    act: DatedAct;
    granted: boolean;
    /** Needed for a "no"; the partner reads it. */
    text: string;
    terms: (ProtectionTerms & Readonly<{ extensionDays: number }>) | null;
  }>,
  | 'HUMAN_REQUIRED'
  | 'EXTENSION_NOT_REQUESTED'
  | 'CONFLICT_OF_INTEREST'
  | 'PARTNER_NOT_ELIGIBLE'
  | 'REASON_MISSING'
>;
export type AnswerDealInformation = DomainCommand<
  'AnswerDealInformation',
  Readonly<{
    dealId: string;
    answer: string;
    act: DatedAct;
    calendar: Readonly<{ timeZone: string; holidays: readonly Day[] }>;
  }>,
  'DEAL_NOT_OPEN' | 'REASON_MISSING'
>;
export type ReturnDeal = DomainCommand<
  'ReturnDeal',
  Decided & Readonly<{ dealId: string; text: string }>,
  NotToDecide | 'REASON_MISSING'
>;
export type RejectDeal = DomainCommand<
  'RejectDeal',
  Decided &
    Readonly<{
      dealId: string;
      code: RejectionCode;
      /** The reasons of the programme in force; `null`: none is. */
      reasons: readonly RejectionCode[] | null;
      text: string;
    }>,
  NotToDecide | 'REASON_MISSING' | 'REJECTION_UNKNOWN'
>;
export type WithdrawDeal = DomainCommand<
  'WithdrawDeal',
  Readonly<{ dealId: string; act: Act }>,
  'DEAL_NOT_OPEN'
>;
/** What the fact would change of quarters that are issued (G61). */
type Moving = Readonly<{ moves: readonly PastEffect[] }>;

export type MarkDealWon = DomainCommand<
  'MarkDealWon',
  Readonly<{ dealId: string; wonOn: Day; act: DatedAct }> & Moving,
  'DEAL_NOT_OPEN' | 'DAY_IN_FUTURE' | 'CORRECTION_REQUIRED'
>;
export type MarkDealLost = DomainCommand<
  'MarkDealLost',
  Readonly<{ dealId: string; lostOn: Day; reason: string; act: DatedAct }>,
  'DEAL_NOT_OPEN' | 'DAY_IN_FUTURE' | 'REASON_MISSING'
>;
export type CloseDeal = DomainCommand<
  'CloseDeal',
  Readonly<{
    dealId: string;
    orderNumber: string;
    closedOn: Day;
    quoteId: string;
    /** `null` if there is none. */
    quote: QuoteNow | null;
    act: DatedAct;
  }> &
    Moving,
  'DEAL_NOT_OPEN' | 'ORDER_REFERENCE_MISSING' | 'QUOTE_NOT_ACCEPTED' | 'DAY_IN_FUTURE' | 'CORRECTION_REQUIRED'
>;

// Recorded by automations.
export type CompareCustomer = DomainCommand<
  'CompareCustomer',
  Readonly<{
    dealId: string;
    customerKeys: readonly string[];
    claims: readonly ClaimedPlace[];
    indexedUpTo: string;
    act: Act;
  }>,
  never
>;
export type EndDuplicate = DomainCommand<
  'EndDuplicate',
  Readonly<{ dealId: string; ofDealId: string; at: string }>,
  never
>;
export type ConfirmDealClaim = DomainCommand<
  'ConfirmDealClaim',
  Readonly<{ dealId: string; opportunityId: string; at: string }>,
  never
>;
export type RecordDealOverlap = DomainCommand<
  'RecordDealOverlap',
  Readonly<{ dealId: string; opportunityId: string; holderId: string; at: string }>,
  never
>;
export type RecordDealContest = DomainCommand<
  'RecordDealContest',
  Readonly<{ dealId: string; opportunityId: string; conflictId: string; contested: boolean; at: string }>,
  never
>;
export type RecordConflictDecision = DomainCommand<
  'RecordConflictDecision',
  Readonly<{
    dealId: string;
    opportunityId: string;
    conflictId: string;
    holderId: string;
    /** Let in beside the holder. */
    allowed: boolean;
    at: string;
  }>,
  never
>;
export type ReturnUnansweredDeal = DomainCommand<
  'ReturnUnansweredDeal',
  Readonly<{ dealId: string; act: Act }>,
  never
>;
export type NoteProtectionEnding = DomainCommand<
  'NoteProtectionEnding',
  Readonly<{
    dealId: string;
    daysBefore: number;
    protectedUntilOn: Day;
    at: string;
  }>,
  never
>;
export type AttachBom = DomainCommand<
  'AttachBom',
  Readonly<{
    dealId: string;
    bomId: string;
    partnerId: string;
    list: MoneyJson;
    addedProductLines: readonly string[];
    /** Who submitted the bill of materials. */
    submittedBy: string;
    act: Act;
  }>,
  'DEAL_NOT_OPEN'
>;
export type ExpireDealProtection = DomainCommand<
  'ExpireDealProtection',
  Readonly<{ dealId: string; at: string }>,
  never
>;

/** The partner takes no part in the programme any more. */
export type EndDealOfPartner = DomainCommand<
  'EndDealOfPartner',
  Readonly<{ dealId: string; partnerId: string; endedBy: string; at: string }>,
  never
>;

export type DealCommand =
  | SubmitDeal
  | ResubmitDeal
  | TakeUpDeal
  | AssignDeal
  | EscalateDeal
  | ApproveDeal
  | RequestDealInformation
  | AnswerDealInformation
  | ReturnDeal
  | RejectDeal
  | WithdrawDeal
  | MarkDealWon
  | MarkDealLost
  | CloseDeal
  | CorrectWonDay
  | CorrectClosing
  | CorrectDealType
  | ApproveDealCorrection
  | RejectDealCorrection
  | RevokeDeal
  | ReassignDeal
  | RequestDealExtension
  | DecideDealExtension
  | CompareCustomer
  | EndDuplicate
  | ConfirmDealClaim
  | RecordDealOverlap
  | RecordDealContest
  | RecordConflictDecision
  | ReturnUnansweredDeal
  | NoteProtectionEnding
  | AttachBom
  | ExpireDealProtection
  | EndDealOfPartner;

export type DealRefusal = RefusalsOf<DealCommand>;
export type DealDecision<Command extends DealCommand> = Decision<DealEvent, RefusalsOf<Command>>;
