import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { RewardLine } from '../engine/lines';

// Stored for ever, in the stream `rewardRun-<runId>`: add an optional field, or a new version with an upcaster.

/** Nobody may take its absence for a zero. */
export type PlanNotCalculated = Readonly<{ id: string; name: string; reason: string }>;

/** Pins what the run is a function of: a place of the feed and the definition in force on the quarter's first day. */
export type RewardRunStarted = DomainEvent<
  'RewardRunStarted',
  {
    runId: string;
    /** Numbered by the period's stream, 1, 2, … */
    number: number;
    programmeId: string;
    quarter: string;
    currency: string;
    position: string;
    definitionVersion: number;
    /** Approved version of the rate table of `currency`; absent: no table was approved. */
    fxTableVersion?: number;
    /** What the definition announces and the run leaves out; absent: nothing. */
    plansNotCalculated?: readonly PlanNotCalculated[];
    startedBy: string;
    startedAt: string;
  }
>;
/** A chunk of at most 500 lines of one partner; true only once the closing event stands. */
export type RewardRunLinesCalculated = DomainEvent<
  'RewardRunLinesCalculated',
  { runId: string; chunk: number; partnerId: string; lines: readonly RewardLine[] }
>;
/** Closes the calculation: the lines are a draft now. */
export type RewardRunCalculated = DomainEvent<
  'RewardRunCalculated',
  {
    runId: string;
    chunks: number;
    partnerCount: number;
    lineCount: number;
    total: MoneyJson;
    /** `sha256:…` over partner, total and digest of each partner's lines. */
    digest: string;
    calculatedAt: string;
  }
>;
/** The calculation gave up. The record says why, and what to do before the quarter is calculated again. */
export type RewardRunFailed = DomainEvent<
  'RewardRunFailed',
  { runId: string; code: string; reason: string; nextStep: string; failedAt: string }
>;
/** A run that was given up is calculated again, from the place and by the rules that it pinned. */
export type RewardRunResumed = DomainEvent<'RewardRunResumed', { runId: string; resumedAt: string }>;
/** The partner gets no statement from this run: its quarter is adjusted later. */
export type RewardRunPartnerExcluded = DomainEvent<
  'RewardRunPartnerExcluded',
  { runId: string; partnerId: string; reason: string; excludedBy: string; excludedAt: string }
>;
/** What whoever reads the run should know; it changes no amount, and whoever writes it has no part in them. */
export type RewardRunNoted = DomainEvent<
  'RewardRunNoted',
  { runId: string; note: string; notedBy: string; notedAt: string }
>;
export type RewardRunSubmitted = DomainEvent<
  'RewardRunSubmitted',
  { runId: string; digest: string; submittedBy: string; submittedAt: string }
>;
/** Sent back by who should have approved it: it can be changed and submitted again. */
export type RewardRunReturned = DomainEvent<
  'RewardRunReturned',
  { runId: string; reason: string; returnedBy: string; returnedAt: string }
>;
export type RewardRunApproved = DomainEvent<
  'RewardRunApproved',
  { runId: string; digest: string; approvedBy: string; approvedAt: string }
>;
/** All statements of the run are issued. */
export type RewardRunIssued = DomainEvent<
  'RewardRunIssued',
  { runId: string; statementIds: readonly string[]; issuedAt: string }
>;
export type RewardRunEvent =
  | RewardRunStarted
  | RewardRunLinesCalculated
  | RewardRunCalculated
  | RewardRunFailed
  | RewardRunResumed
  | RewardRunPartnerExcluded
  | RewardRunNoted
  | RewardRunSubmitted
  | RewardRunReturned
  | RewardRunApproved
  | RewardRunIssued;
