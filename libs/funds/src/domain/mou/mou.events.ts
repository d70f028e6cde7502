import type { Day, DomainEvent, Instant, MoneyJson, ShareReleased, ShareTaken } from '@channel/kernel';
import type { AccountingClass } from '../mdf-rules';

// Stored for ever, in the stream `mou-<mouId>`; the id is apiId('mou', command). The agreement is its own fund: what is
// granted with it, released by its milestones and returned at its end stands in one stream (M4).

export type OfMou = Readonly<{ mouId: string; number: string; programmeId: string; partnerId: string }>;

/** Something to be reached, by when, and what is paid for it. */
export type MilestoneTerms = Readonly<{
  /** Names it in all versions, e.g. `launch`. */
  key: string;
  title: string;
  dueOn: Day;
  amount: MoneyJson;
  /** What shows that it was reached: the checklist of its evidence. */
  proofs: readonly string[];
}>;
/** What both sides agree on. */
export type MouTerms = Readonly<{
  objectives: readonly string[];
  areas: readonly string[];
  /** The last day. */
  endsOn: Day;
  /** Granted with the second signature. */
  total: MoneyJson;
  accounting: AccountingClass;
  milestones: readonly MilestoneTerms[];
}>;
export type Party = 'partner' | 'vendor';

/** The first version, or the next one of an agreement that stands until both have signed it. */
export type MouProposed = DomainEvent<
  'MouProposed',
  OfMou & {
    partnerCode: string;
    version: number;
    terms: MouTerms;
    definitionVersion: number;
    /** When its last day is over, in the programme's zone. */
    endsAt: Instant;
    proposedBy: string;
    proposedAt: Instant;
  }
>;
export type MouProposalWithdrawn = DomainEvent<
  'MouProposalWithdrawn',
  OfMou & { version: number; reason: string; withdrawnBy: string; withdrawnAt: Instant }
>;
export type MouSigned = DomainEvent<
  'MouSigned',
  OfMou & { version: number; party: Party; signedBy: string; signedOn: Day; signedAt: Instant }
>;
/** A milestone with the end of its day, and the days on which its partner is reminded. */
export type MilestoneClock = Readonly<{
  key: string;
  title: string;
  amount: MoneyJson;
  dueOn: Day;
  dueAt: Instant;
  reminders: readonly Readonly<{ on: Day; at: Instant }>[];
}>;
type Begun = OfMou &
  Readonly<{
    version: number;
    /** What of the programme's documents it is (J20), e.g. `co-investment-agreement`. */
    document: string;
    total: MoneyJson;
    endsOn: Day;
    endsAt: Instant;
    /** Of milestones that are open. */
    clocks: readonly MilestoneClock[];
  }>;
/** Both have signed: its money is granted. */
export type MouActivated = DomainEvent<'MouActivated', Begun & { activatedOn: Day; activatedAt: Instant }>;
/** Both have signed the next version: what it has more is granted, what it has less goes back. */
export type MouAmended = DomainEvent<
  'MouAmended',
  Begun & {
    granted: MoneyJson;
    returned: MoneyJson;
    /** Keys of open milestones that it has no more. */
    dropped: readonly string[];
    amendedOn: Day;
    amendedAt: Instant;
  }
>;

/** A file, by what it shows. */
export type MouProof = Readonly<{ fileId: string; fileHash: string; proof: string; evidenceId: string }>;
type OfMilestone = OfMou & Readonly<{ key: string }>;
type OfAttempt = OfMilestone &
  Readonly<{
    /** The first submission of a milestone is 1: each uses its evidence for itself. */
    attempt: number;
  }>;
export type MouMilestoneSubmitted = DomainEvent<
  'MouMilestoneSubmitted',
  OfAttempt & {
    title: string;
    amount: MoneyJson;
    note: string | null;
    proofs: readonly MouProof[];
    reviewByOn: Day;
    reviewBy: Instant;
    submittedBy: string;
    submittedAt: Instant;
  }
>;
export type MouEvidenceConfirmed = DomainEvent<
  'MouEvidenceConfirmed',
  OfAttempt & { evidenceId: string; confirmedAt: Instant }
>;
export type MouEvidenceRefused = DomainEvent<
  'MouEvidenceRefused',
  OfAttempt & {
    evidenceId: string;
    holder: Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }>;
    refusedAt: Instant;
  }
>;
/** Its day is over and nothing of it waits for a decision. */
export type MouMilestoneOverdue = DomainEvent<
  'MouMilestoneOverdue',
  OfMilestone & { title: string; dueOn: Day; notedAt: Instant }
>;
/** Its money is released. */
export type MouMilestoneAccepted = DomainEvent<
  'MouMilestoneAccepted',
  OfMilestone & {
    title: string;
    drawId: string;
    amount: MoneyJson;
    accounting: AccountingClass;
    payByOn: Day;
    acceptedBy: string;
    acceptedAt: Instant;
  }
>;
/** It is not shown: its evidence is free again, and it may be submitted again while the agreement runs. */
export type MouMilestoneReturned = DomainEvent<
  'MouMilestoneReturned',
  OfAttempt & {
    title: string;
    evidenceIds: readonly string[];
    reason: string;
    /** Not zero where the agreement has ended: nothing more can be submitted. */
    returned: MoneyJson;
    returnedBy: string;
    returnedAt: Instant;
  }
>;

type Ended = OfMou &
  Readonly<{
    /** What was neither released nor waits for a decision. */
    returned: MoneyJson;
    /** Keys of milestones that were not reached. */
    lapsed: readonly string[];
    /** The last day on which it stood. */
    endedOn: Day;
    endedAt: Instant;
  }>;
export type MouCompleted = DomainEvent<'MouCompleted', Ended>;
export type MouExpired = DomainEvent<'MouExpired', Ended>;
export type MouTerminated = DomainEvent<'MouTerminated', Ended & { reason: string; terminatedBy: string }>;

type OfPayment = OfMilestone & Readonly<{ drawId: string }>;
export type MouDrawReserved = DomainEvent<
  'MouDrawReserved',
  OfPayment & ShareTaken & { reservedAt: Instant }
>;
export type MouDrawPaid = DomainEvent<'MouDrawPaid', OfPayment & ShareTaken & { paidAt: Instant }>;
/** Its item has it no more, and never gets it back; what was paid and came back is to be paid again. */
export type MouDrawReleased = DomainEvent<'MouDrawReleased', OfPayment & ShareReleased>;

export type MouEvent =
  | MouProposed
  | MouProposalWithdrawn
  | MouSigned
  | MouActivated
  | MouAmended
  | MouMilestoneSubmitted
  | MouEvidenceConfirmed
  | MouEvidenceRefused
  | MouMilestoneOverdue
  | MouMilestoneAccepted
  | MouMilestoneReturned
  | MouCompleted
  | MouExpired
  | MouTerminated
  | MouDrawReserved
  | MouDrawPaid
  | MouDrawReleased;
