import { factSource, make } from '@channel/runtime';
import type { PeriodEvent } from '../../domain/period/period.events';
import type { RewardRunEvent } from '../../domain/run/run.events';

/** What a run was a function of. */
export type RunFact = Readonly<{
  programmeId: string;
  quarter: string;
  position: string;
  definitionVersion: number;
  fxTableVersion: number;
}>;
/** A quarter whose statements are all issued, by this run. */
export type PeriodFact = Readonly<{ runId: string }>;

export const runFacts = factSource<RewardRunEvent, RunFact>({
  name: 'rewards.run-facts',
  streams: ['rewardRun-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    quarter: { sql: 'text collate "C" not null', of: ({ quarter }) => quarter },
  },
  on: {
    RewardRunStarted: (data) => {
      const { runId, programmeId, quarter, position, definitionVersion, fxTableVersion = 0 } = data;
      return [make(runId, { programmeId, quarter, position, definitionVersion, fxTableVersion })];
    },

    RewardRunLinesCalculated: null,
    RewardRunCalculated: null,
    RewardRunFailed: null,
    RewardRunResumed: null,
    RewardRunPartnerExcluded: null,
    RewardRunNoted: null,
    RewardRunReturned: null,
    RewardRunSubmitted: null,
    RewardRunApproved: null,
    RewardRunIssued: null,
  },
});

export const periodFacts = factSource<PeriodEvent, PeriodFact>({
  name: 'rewards.period-facts',
  streams: ['period-'],
  columns: { runId: { sql: 'text not null', of: ({ runId }) => runId } },
  on: {
    PeriodStatementsIssued: ({ periodId, runId }) => [make(periodId, { runId })],

    PeriodRunNumbered: null,
    PeriodClosingBegun: null,
    PeriodRunChosen: null,
    PeriodLocked: null,
  },
});
