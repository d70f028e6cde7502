import type { Day, DomainEvent, Instant, MoneyJson } from '@channel/kernel';
import type { AccountingClass, MdfRule, ProofAsked } from '../mdf-rules';
import type { AnswerDue, AskedQuestion, EndNotice } from '../question';

// Stored for ever, in the stream `fund-<fundId>`; the id is apiId('fund', programme|partner). One currency a fund, that
// of its first grant. …By, …ContactId: ids, never names. A grant is one lot, under the grant's id.

/** Money of one lot. */
export type LotShare = Readonly<{ lotId: string; amount: MoneyJson }>;
export type InFund = Readonly<{ fundId: string; programmeId: string; partnerId: string }>;
type OfRequest = InFund & Readonly<{ requestId: string; number: string }>;
type OfClaim = OfRequest & Readonly<{ claimId: string }>;
/** Released money goes back to its lot, or lapses with it where the lot's last day is over (E32). */
export type ReturnedShares = Readonly<{ released: readonly LotShare[]; lapsed: readonly LotShare[] }>;

export type FundGrantProposed = DomainEvent<
  'FundGrantProposed',
  InFund & {
    partnerCode: string;
    grantId: string;
    amount: MoneyJson;
    /** The last day on which the lot can be reserved. */
    useByOn: Day;
    purpose: string;
    definitionVersion: number;
    proposedBy: string;
    proposedAt: Instant;
  }
>;
/** The lot begins. Who approves is of finance, and another than who proposed. */
export type FundGrantApproved = DomainEvent<
  'FundGrantApproved',
  InFund & {
    grantId: string;
    amount: MoneyJson;
    useByOn: Day;
    /** The first instant after its last day, in the programme's zone. */
    lapsesAt: Instant;
    notices: readonly Readonly<{ on: Day; at: Instant }>[];
    approvedBy: string;
    approvedAt: Instant;
  }
>;
/** A lot that nobody proposed: a quarter's rewards earned it, and it begins with its half-year. */
export type FundLotEarned = DomainEvent<
  'FundLotEarned',
  InFund & {
    partnerCode: string;
    grantId: string;
    amount: MoneyJson;
    useByOn: Day;
    lapsesAt: Instant;
    notices: readonly Readonly<{ on: Day; at: Instant }>[];
    purpose: string;
    /** What earned it. */
    coopId: string;
    openedAt: Instant;
  }
>;
export type FundGrantDeclined = DomainEvent<
  'FundGrantDeclined',
  InFund & { grantId: string; reason: string; declinedBy: string; declinedAt: Instant }
>;
/** Asked for where a grant was given by mistake, e.g. twice. */
export type FundGrantCorrectionRequested = DomainEvent<
  'FundGrantCorrectionRequested',
  InFund & { grantId: string; amount: MoneyJson; reason: string; requestedBy: string; requestedAt: Instant }
>;
/** So much less was granted: taken out of what is free in the lot. */
export type FundGrantCorrected = DomainEvent<
  'FundGrantCorrected',
  InFund & { grantId: string; amount: MoneyJson; reason: string; approvedBy: string; correctedAt: Instant }
>;
export type FundGrantCorrectionDeclined = DomainEvent<
  'FundGrantCorrectionDeclined',
  InFund & { grantId: string; reason: string; declinedBy: string; declinedAt: Instant }
>;
/** So many days are left to reserve what is free in a lot. */
export type FundLotEnding = DomainEvent<
  'FundLotEnding',
  InFund & { lotId: string; amount: MoneyJson; useByOn: Day; notedOn: Day; notedAt: Instant }
>;
/** What was free in the lot at the end of its last day. */
export type FundLotLapsed = DomainEvent<
  'FundLotLapsed',
  InFund & { lotId: string; amount: MoneyJson; useByOn: Day; lapsedAt: Instant }
>;

/** What an activity is to be: planned by two sides, each with a person who answers for it (J47). */
export type ActivityPlan = Readonly<{
  activityType: string;
  goals: string;
  expectedLeads: number;
  startsOn: Day;
  endsOn: Day;
  budget: MoneyJson;
  partnerContactId: string;
  vendorContactId: string;
  /** Of the catalogue of marketing vendors, or of campaign templates: asks for the fast track (J48). */
  fastTrack: Readonly<{ vendorId: string | null; templateId: string | null }> | null;
}>;
/** Reserves the vendor's share: pending. */
export type MdfRequestSubmitted = DomainEvent<
  'MdfRequestSubmitted',
  OfRequest & {
    plan: ActivityPlan;
    share: string;
    reserved: MoneyJson;
    lots: readonly LotShare[];
    definitionVersion: number;
    decideByOn: Day;
    decideBy: Instant;
    submittedBy: string;
    submittedAt: Instant;
  }
>;
export type MdfRequestQuestionAsked = DomainEvent<'MdfRequestQuestionAsked', OfRequest & AskedQuestion>;
/** The question is not answered yet, and the request ends soon. */
export type MdfRequestAnswerDue = DomainEvent<'MdfRequestAnswerDue', OfRequest & AnswerDue>;
export type MdfRequestQuestionAnswered = DomainEvent<
  'MdfRequestQuestionAnswered',
  OfRequest & { answer: string; decideByOn: Day; decideBy: Instant; answeredBy: string; answeredAt: Instant }
>;
/** Nobody decided in time: a lead is told. */
export type MdfRequestOverdue = DomainEvent<
  'MdfRequestOverdue',
  OfRequest & { decideByOn: Day; notedAt: Instant }
>;
/** So much is not claimed yet, and the days for claims end soon. */
export type MdfRequestEnding = DomainEvent<
  'MdfRequestEnding',
  OfRequest & { left: MoneyJson; claimUntilOn: Day; notedOn: Day; notedAt: Instant }
>;
/** Its claims are judged by what is in force here: share, proofs and the days for claims. */
export type MdfRequestApproved = DomainEvent<
  'MdfRequestApproved',
  OfRequest &
    ReturnedShares & {
      approved: MoneyJson;
      inPart: boolean;
      reason: string | null;
      definitionVersion: number;
      share: string;
      proofs: readonly ProofAsked[];
      accounting: AccountingClass;
      claimUntilOn: Day;
      /** The first instant after it, in the programme's zone. */
      claimsCloseAt: Instant;
      /** When it is said how little time is left to claim. Absent: never, as in the beginning. */
      notices?: readonly EndNotice[];
      approvedBy: string;
      approvedAt: Instant;
    }
>;
export type MdfRequestRejected = DomainEvent<
  'MdfRequestRejected',
  OfRequest &
    ReturnedShares & {
      reason: string;
      /** The setting that it rests on, and the version that was in force. */
      rule: MdfRule;
      definitionVersion: number;
      rejectedBy: string;
      rejectedAt: Instant;
    }
>;
export type MdfRequestCancelled = DomainEvent<
  'MdfRequestCancelled',
  OfRequest & ReturnedShares & { reason: string; cancelledBy: string; cancelledAt: Instant }
>;
/** No claim in time, or no answer: what is still reserved goes back. */
export type MdfRequestExpired = DomainEvent<
  'MdfRequestExpired',
  OfRequest &
    ReturnedShares & {
      because: 'not_claimed' | 'not_answered';
      /** A claim of it has money: it is closed, and not expired. */
      spent: boolean;
      expiredAt: Instant;
    }
>;

/** A claim stands at its request, which can no longer be cancelled. */
export type MdfClaimRegistered = DomainEvent<
  'MdfClaimRegistered',
  OfClaim & {
    /** Reserved again for a claim that was in time, and met a request that had expired meanwhile. */
    lots: readonly LotShare[];
    registeredAt: Instant;
  }
>;
export type MdfClaimRegistrationRefused = DomainEvent<
  'MdfClaimRegistrationRefused',
  OfClaim & { code: FundingRefusal; detail: string; refusedAt: Instant }
>;
export type FundingRefusal = 'REQUEST_NOT_APPROVED' | 'FUND_INSUFFICIENT';
/** The fund's word on an approved claim: the money is its own now. */
export type FundsCommitted = DomainEvent<
  'FundsCommitted',
  OfClaim &
    ReturnedShares & {
      amount: MoneyJson;
      lots: readonly LotShare[];
      accounting: AccountingClass;
      /** Nothing more is claimed of the request. */
      closesRequest: boolean;
      committedAt: Instant;
    }
>;
export type FundsCommitmentRefused = DomainEvent<
  'FundsCommitmentRefused',
  OfClaim & { code: FundingRefusal; detail: string; refusedAt: Instant }
>;
/** A claim came to nothing: its request may be claimed again, cancelled or expire. */
export type MdfClaimDetached = DomainEvent<'MdfClaimDetached', OfClaim & { detachedAt: Instant }>;
export type FundsPaid = DomainEvent<
  'FundsPaid',
  OfClaim & { amount: MoneyJson; lots: readonly LotShare[]; paidAt: Instant }
>;
/** The bank took it back: committed again. */
export type FundsPaymentReturned = DomainEvent<
  'FundsPaymentReturned',
  OfClaim & { amount: MoneyJson; lots: readonly LotShare[]; returnedAt: Instant }
>;

export type FundEvent =
  | FundGrantProposed
  | FundGrantApproved
  | FundLotEarned
  | FundGrantDeclined
  | FundGrantCorrectionRequested
  | FundGrantCorrected
  | FundGrantCorrectionDeclined
  | FundLotEnding
  | FundLotLapsed
  | MdfRequestSubmitted
  | MdfRequestQuestionAsked
  | MdfRequestAnswerDue
  | MdfRequestQuestionAnswered
  | MdfRequestOverdue
  | MdfRequestApproved
  | MdfRequestEnding
  | MdfRequestRejected
  | MdfRequestCancelled
  | MdfRequestExpired
  | MdfClaimRegistered
  | MdfClaimRegistrationRefused
  | FundsCommitted
  | FundsCommitmentRefused
  | MdfClaimDetached
  | FundsPaid
  | FundsPaymentReturned;
