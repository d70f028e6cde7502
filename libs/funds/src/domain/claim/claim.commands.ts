import type {
  Act,
  ActRefusal,
  DatedAct,
  Day,
  DomainCommand,
  FxQuote,
  Instant,
  MoneyJson,
  Release,
  Share,
} from '@channel/kernel';
import type { MdfRule, MdfRules } from '../mdf-rules';
import type { ClaimTerms, MdfClaimApproved, MdfClaimSubmitted } from './claim.events';

/** The record that used a piece of evidence first, by its number where the partner may know of it. */
export type FirstUse = Readonly<{ number: string | null }>;

/** A line as somebody claims it. */
export type InvoiceClaimed = Readonly<{
  line: string;
  invoiceNumber: string;
  vendor: string;
  invoicedOn: Day;
  servedOn: Day;
  net: MoneyJson;
  tax: MoneyJson;
  /** `null`: in the fund's currency, or no approved table has the month. */
  rate: FxQuote | null;
  evidenceId: string;
  /** What holds it already; `null`: nothing. */
  usedBy: FirstUse | null;
  /** Files of the claim that show it. */
  fileIds: readonly string[];
}>;
export type FileClaimed = Readonly<{
  fileId: string;
  fileHash: string;
  proof: string;
  evidenceId: string;
  usedBy: FirstUse | null;
  /** Where in the request it was named. */
  pointer: string;
}>;
/** A further file; `line`: whose invoice it shows. */
export type FileAnswered = FileClaimed & Readonly<{ line?: string }>;

type ClaimRefusal = 'CLAIM_NOT_OPEN';
type EvidenceRefusal = 'INVOICE_ALREADY_CLAIMED' | 'EVIDENCE_ALREADY_USED';

export type SubmitMdfClaim = DomainCommand<
  'SubmitMdfClaim',
  Readonly<{
    claimId: string;
    fundId: string;
    programmeId: string;
    partnerId: string;
    number: string;
    /** `null`: the request was never approved. */
    terms: ClaimTerms | null;
    /** Something can be claimed of the request now. */
    open: boolean;
    invoices: readonly InvoiceClaimed[];
    files: readonly FileClaimed[];
    last: boolean;
    rules: MdfRules;
    act: DatedAct;
  }>,
  | EvidenceRefusal
  | 'REQUEST_NOT_APPROVED'
  | 'CLAIM_TOO_LATE'
  | 'PROOF_MISSING'
  | 'TOO_MANY_FILES'
  | 'ACTIVITY_OUTSIDE_DATES'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
>;
/** The answer of the evidence's stream; `holder` is what used it first. */
export type RecordMdfEvidence = DomainCommand<
  'RecordMdfEvidence',
  Readonly<{
    claimId: string;
    evidenceId: string;
    /** Which asking is answered; absent: the first. */
    attempt?: number;
    holder: Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }> | null;
    at: Instant;
  }>,
  never
>;
export type AskMdfClaim = DomainCommand<
  'AskMdfClaim',
  Readonly<{ claimId: string; question: string; rules: MdfRules; act: DatedAct }>,
  ClaimRefusal | 'HUMAN_REQUIRED'
>;
export type AnswerMdfClaim = DomainCommand<
  'AnswerMdfClaim',
  Readonly<{
    claimId: string;
    answer: string;
    files: readonly FileAnswered[];
    rules: MdfRules;
    act: DatedAct;
  }>,
  ClaimRefusal | 'INVOICE_UNKNOWN' | 'TOO_MANY_FILES' | 'EVIDENCE_ALREADY_USED'
>;
/** So many days are left to answer the question that is to be answered by then. */
export type NoteMdfClaimAnswerDue = DomainCommand<
  'NoteMdfClaimAnswerDue',
  Readonly<{ claimId: string; answerBy: Instant; noticeOn: Day; at: Instant }>,
  never
>;
export type NoteMdfClaimOverdue = DomainCommand<
  'NoteMdfClaimOverdue',
  Readonly<{ claimId: string; at: Instant }>,
  never
>;
export type CheckMdfAdvert = DomainCommand<
  'CheckMdfAdvert',
  Readonly<{ claimId: string; fileId: string; showsPrices: boolean; act: Act }>,
  ClaimRefusal | 'PROOF_MISSING' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type LineDecided = Readonly<{ line: string; approved: MoneyJson; reason: string | null }>;
export type ApproveMdfClaim = DomainCommand<
  'ApproveMdfClaim',
  Readonly<{
    claimId: string;
    /** `null`: every line in whole. */
    lines: readonly LineDecided[] | null;
    rules: MdfRules;
    act: DatedAct;
  }>,
  | ClaimRefusal
  | ActRefusal
  | EvidenceRefusal
  | 'EVIDENCE_PENDING'
  | 'ATTESTATION_MISSING'
  | 'ADVERT_SHOWS_PRICING'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'CURRENCY_DIFFERS'
>;
export type RejectMdfClaim = DomainCommand<
  'RejectMdfClaim',
  Readonly<{ claimId: string; reason: string; rule: MdfRule; rules: MdfRules; act: DatedAct }>,
  ClaimRefusal | ActRefusal
>;
/** The answer of the fund: `null` that the money is there. */
export type RecordMdfFunding = DomainCommand<
  'RecordMdfFunding',
  Readonly<{ claimId: string; refusal: Readonly<{ code: string; detail: string }> | null; at: Instant }>,
  never
>;
export type ExpireMdfClaim = DomainCommand<
  'ExpireMdfClaim',
  Readonly<{ claimId: string; at: Instant }>,
  never
>;
export type DisputeMdfClaim = DomainCommand<
  'DisputeMdfClaim',
  Readonly<{ claimId: string; reason: string; act: DatedAct }>,
  ClaimRefusal | 'DISPUTE_WINDOW_CLOSED' | 'ALREADY_DISPUTED' | 'REASON_MISSING'
>;
export type DecideMdfDispute = DomainCommand<
  'DecideMdfDispute',
  Readonly<{
    claimId: string;
    accepted: boolean;
    reason: string;
    /** Of what was cut, line by line; `null`: all of it. */
    lines: readonly LineGranted[] | null;
    rules: MdfRules;
    act: DatedAct;
  }>,
  ClaimRefusal | ActRefusal | EvidenceRefusal | 'AMOUNT_OUT_OF_RANGE' | 'CURRENCY_DIFFERS'
>;
export type LineGranted = Readonly<{ line: string; granted: MoneyJson }>;
/** The two facts with which the claim of what was granted begins. */
export type FollowUp = Readonly<{
  submitted: Omit<MdfClaimSubmitted['data'], 'claimId' | 'number'>;
  approved: Omit<MdfClaimApproved['data'], 'claimId' | 'number'>;
}>;

/** Sent by an automation: the granted part of a cut becomes a claim of its own. */
export type OpenMdfFollowUp = DomainCommand<
  'OpenMdfFollowUp',
  Readonly<{ claimId: string; number: string; of: FollowUp }>,
  never
>;

type Paying = Readonly<{ claimId: string }>;
export type ReserveMdfClaim = DomainCommand<
  'ReserveMdfClaim',
  Paying & Share,
  'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'
>;
export type SettleMdfClaim = DomainCommand<'SettleMdfClaim', Paying & Share, 'NOT_PAYABLE'>;
export type ReleaseMdfClaim = DomainCommand<'ReleaseMdfClaim', Paying & Release, never>;

export type MdfClaimCommand =
  | SubmitMdfClaim
  | RecordMdfEvidence
  | AskMdfClaim
  | AnswerMdfClaim
  | NoteMdfClaimOverdue
  | NoteMdfClaimAnswerDue
  | CheckMdfAdvert
  | ApproveMdfClaim
  | RejectMdfClaim
  | RecordMdfFunding
  | ExpireMdfClaim
  | DisputeMdfClaim
  | DecideMdfDispute
  | OpenMdfFollowUp
  | ReserveMdfClaim
  | SettleMdfClaim
  | ReleaseMdfClaim;
export type MdfClaimRefusal =
  | ClaimRefusal
  | EvidenceRefusal
  | ActRefusal
  | 'ACTIVITY_OUTSIDE_DATES'
  | 'ADVERT_SHOWS_PRICING'
  | 'ALREADY_DISPUTED'
  | 'ALREADY_IN_PAYMENT'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'ATTESTATION_MISSING'
  | 'CLAIM_TOO_LATE'
  | 'CURRENCY_DIFFERS'
  | 'DISPUTE_WINDOW_CLOSED'
  | 'EVIDENCE_PENDING'
  | 'INVOICE_UNKNOWN'
  | 'NOT_PAYABLE'
  | 'PROOF_MISSING'
  | 'REQUEST_NOT_APPROVED'
  | 'TOO_MANY_FILES';
