import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `period-<programmeId>-<quarter>`; the period is open until its closing begins.

/** The next run of the quarter got its number. */
export type PeriodRunNumbered = DomainEvent<
  'PeriodRunNumbered',
  {
    periodId: string;
    programmeId: string;
    quarter: string;
    runId: string;
    number: number;
    numberedAt: string;
    /** Where the automatic begin of the closing is due. */
    closingDueAt: string;
  }
>;
/** `begunBy` is null when the deadline began it. */
export type PeriodClosingBegun = DomainEvent<
  'PeriodClosingBegun',
  { periodId: string; programmeId: string; quarter: string; begunBy: string | null; begunAt: string }
>;
/** This run, and no other, becomes the quarter's statements. */
export type PeriodRunChosen = DomainEvent<
  'PeriodRunChosen',
  {
    periodId: string;
    programmeId: string;
    quarter: string;
    runId: string;
    /** Everybody who had a part in the run: none of them locks its quarter. */
    preparedBy: readonly string[];
    /** The other drafts of the quarter: nobody can submit them any more. */
    setAside: readonly string[];
    chosenAt: string;
  }
>;
/** All statements of the chosen run are issued. */
export type PeriodStatementsIssued = DomainEvent<
  'PeriodStatementsIssued',
  { periodId: string; runId: string; issuedAt: string }
>;
export type PeriodLocked = DomainEvent<
  'PeriodLocked',
  { periodId: string; programmeId: string; quarter: string; lockedBy: string; lockedAt: string }
>;
export type PeriodEvent =
  PeriodRunNumbered | PeriodClosingBegun | PeriodRunChosen | PeriodStatementsIssued | PeriodLocked;
