import type {
  Day,
  DomainEvent,
  FxQuote,
  Instant,
  MoneyJson,
  ShareReleased,
  ShareTaken,
} from '@channel/kernel';
import type { MdfRule, ProofAsked } from '../mdf-rules';
import type { AnswerDue, AskedQuestion } from '../question';

// Stored for ever, in the stream `mdfClaim-<claimId>`. …By, …Id: ids, never names; names of files are no part of a fact.

type OfClaim = Readonly<{
  claimId: string;
  fundId: string;
  programmeId: string;
  partnerId: string;
  number: string;
}>;
type OfRequest = OfClaim & Readonly<{ requestId: string }>;
/** Which asking for its evidence it is about: an accepted dispute begins another. Absent: the first. */
type OfAttempt = Readonly<{ attempt?: number }>;

/** An invoice as a line of a claim. Shares are of amounts net of tax (G79). */
export type ClaimLine = Readonly<{
  line: string;
  invoiceNumber: string;
  /** Who wrote it: an organisation. */
  vendor: string;
  invoicedOn: Day;
  /** The day of the service, inside the dates of the activity. */
  servedOn: Day;
  net: MoneyJson;
  tax: MoneyJson;
  /** In the fund's currency, at the month's rate of the invoice's day where it is in another. */
  base: MoneyJson;
  rate: FxQuote | null;
  /** The vendor's share of it, rounded HALF_UP: the most that can be approved of the line. */
  share: MoneyJson;
  /** One id for one invoice, however its number is spelt. */
  evidenceId: string;
}>;
/** A file that shows something, by what the checklist calls it. */
export type ClaimProof = Readonly<{
  fileId: string;
  fileHash: string;
  proof: string;
  advert: boolean;
  evidenceId: string;
  /** The lines whose invoice it shows. Absent: none, or a claim from before invoices named their files. */
  lines?: readonly string[];
}>;
/** What the claim is judged by: the terms under which its request was approved. */
export type ClaimTerms = Readonly<{
  requestId: string;
  requestNumber: string;
  activityType: string;
  definitionVersion: number;
  share: string;
  proofs: readonly ProofAsked[];
  startsOn: Day;
  endsOn: Day;
  claimUntilOn: Day;
  /** What claims have not taken of the request when this one was submitted. */
  left: MoneyJson;
}>;

export type MdfClaimSubmitted = DomainEvent<
  'MdfClaimSubmitted',
  OfRequest & {
    terms: ClaimTerms;
    lines: readonly ClaimLine[];
    proofs: readonly ClaimProof[];
    /** What can be paid of it at most: the share of all lines, up to what is left of the request. */
    claimed: MoneyJson;
    /** What was above it, zero if nothing. */
    cut: MoneyJson;
    /** Nothing more will be claimed of the request. */
    last: boolean;
    reviewByOn: Day;
    reviewBy: Instant;
    submittedBy: string;
    submittedAt: Instant;
    /** The claim of which this is the part that was cut and granted after a dispute: its evidence is that one's. */
    follows?: FirstClaim;
  }
>;
/** The claim that named the invoices first. */
export type FirstClaim = Readonly<{ claimId: string; number: string }>;
/** The invoice or file supports this claim, and no other. */
export type MdfClaimEvidenceConfirmed = DomainEvent<
  'MdfClaimEvidenceConfirmed',
  OfClaim & { evidenceId: string; confirmedAt: Instant }
>;
/** Something else used it first: the vendor's staff learn what. */
export type MdfClaimEvidenceRefused = DomainEvent<
  'MdfClaimEvidenceRefused',
  OfClaim & {
    evidenceId: string;
    holder: Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }>;
    refusedAt: Instant;
  }
>;
export type MdfClaimQuestionAsked = DomainEvent<'MdfClaimQuestionAsked', OfClaim & AskedQuestion>;
/** The question is not answered yet, and the claim ends soon. */
export type MdfClaimAnswerDue = DomainEvent<'MdfClaimAnswerDue', OfClaim & AnswerDue>;
/** With further files, where they answer it. */
export type MdfClaimQuestionAnswered = DomainEvent<
  'MdfClaimQuestionAnswered',
  OfClaim &
    OfAttempt & {
      answer: string;
      proofs: readonly ClaimProof[];
      reviewByOn: Day;
      reviewBy: Instant;
      answeredBy: string;
      answeredAt: Instant;
    }
>;
export type MdfClaimOverdue = DomainEvent<'MdfClaimOverdue', OfClaim & { reviewByOn: Day; notedAt: Instant }>;
/** J82: a person looked at an advert and answers for what it shows. */
export type MdfClaimAdvertChecked = DomainEvent<
  'MdfClaimAdvertChecked',
  OfClaim & { fileId: string; fileHash: string; showsPrices: boolean; checkedBy: string; checkedAt: Instant }
>;
export type ApprovedLine = Readonly<{ line: string; approved: MoneyJson; reason: string | null }>;
/** Approved, and the fund is asked: pending until it answers. */
export type MdfClaimApproved = DomainEvent<
  'MdfClaimApproved',
  OfRequest & {
    lines: readonly ApprovedLine[];
    approved: MoneyJson;
    inPart: boolean;
    last: boolean;
    definitionVersion: number;
    payByOn: Day;
    /** What was cut can be disputed until then. Absent: in whole, or before cuts were disputed. */
    disputeUntilOn?: Day;
    approvedBy: string;
    approvedAt: Instant;
  }
>;
export type MdfClaimFunded = DomainEvent<
  'MdfClaimFunded',
  OfRequest & { amount: MoneyJson; fundedAt: Instant }
>;
/** The fund has not so much: back to the review, and a lead is told. */
export type MdfClaimFundingRefused = DomainEvent<
  'MdfClaimFundingRefused',
  OfRequest & { code: string; detail: string; refusedAt: Instant }
>;
export type MdfClaimRejected = DomainEvent<
  'MdfClaimRejected',
  OfRequest &
    OfAttempt & {
      reason: string;
      rule: MdfRule;
      /** In force when the request was approved. */
      definitionVersion: number;
      evidenceIds: readonly string[];
      disputeUntilOn: Day;
      rejectedBy: string;
      rejectedAt: Instant;
    }
>;
/** A question was not answered in time. */
export type MdfClaimExpired = DomainEvent<
  'MdfClaimExpired',
  OfRequest & OfAttempt & { evidenceIds: readonly string[]; expiredAt: Instant }
>;
export type MdfClaimDisputed = DomainEvent<
  'MdfClaimDisputed',
  OfClaim & { reason: string; disputedBy: string; disputedAt: Instant }
>;
/** The rejection is taken back: its invoices and files are asked for again. */
export type MdfClaimDisputeAccepted = DomainEvent<
  'MdfClaimDisputeAccepted',
  OfRequest &
    OfAttempt & {
      reason: string;
      claimed: MoneyJson;
      submittedAt: Instant;
      evidenceIds: readonly string[];
      reviewByOn: Day;
      reviewBy: Instant;
      decidedBy: string;
      decidedAt: Instant;
    }
>;
export type MdfClaimDisputeRejected = DomainEvent<
  'MdfClaimDisputeRejected',
  OfClaim & { reason: string; decidedBy: string; decidedAt: Instant }
>;

/** The partner does not accept what was cut; what was approved goes on to its payment. */
export type MdfClaimCutDisputed = DomainEvent<
  'MdfClaimCutDisputed',
  OfClaim & {
    reason: string;
    cut: MoneyJson;
    /** Who approved the rest, and does not decide. */
    cutBy: string;
    disputedBy: string;
    disputedAt: Instant;
  }
>;
/** More is granted, in a claim of its own: the fund is asked for it as for any other. */
export type MdfClaimCutGranted = DomainEvent<
  'MdfClaimCutGranted',
  OfRequest & {
    reason: string;
    lines: readonly ApprovedLine[];
    granted: MoneyJson;
    payByOn: Day;
    reviewByOn: Day;
    reviewBy: Instant;
    decidedBy: string;
    decidedAt: Instant;
  }
>;
export type MdfClaimCutUpheld = DomainEvent<
  'MdfClaimCutUpheld',
  OfClaim & { reason: string; decidedBy: string; decidedAt: Instant }
>;

export type MdfClaimReserved = DomainEvent<
  'MdfClaimReserved',
  OfRequest & ShareTaken & { reservedAt: Instant }
>;
export type MdfClaimPaid = DomainEvent<'MdfClaimPaid', OfRequest & ShareTaken & { paidAt: Instant }>;
/** Its item has it no more, and never gets it back; what was paid and came back is committed again. */
export type MdfClaimReleased = DomainEvent<'MdfClaimReleased', OfRequest & ShareReleased>;

export type MdfClaimEvent =
  | MdfClaimSubmitted
  | MdfClaimEvidenceConfirmed
  | MdfClaimEvidenceRefused
  | MdfClaimQuestionAsked
  | MdfClaimAnswerDue
  | MdfClaimQuestionAnswered
  | MdfClaimOverdue
  | MdfClaimAdvertChecked
  | MdfClaimApproved
  | MdfClaimFunded
  | MdfClaimFundingRefused
  | MdfClaimRejected
  | MdfClaimExpired
  | MdfClaimDisputed
  | MdfClaimDisputeAccepted
  | MdfClaimDisputeRejected
  | MdfClaimCutDisputed
  | MdfClaimCutGranted
  | MdfClaimCutUpheld
  | MdfClaimReserved
  | MdfClaimPaid
  | MdfClaimReleased;
