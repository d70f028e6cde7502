import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { RUN_STATUSES } from '../../../domain/run/run';
import type { RewardRunEvent } from '../../../domain/run/run.events';

export interface RewardRunRow {
  readonly runId: string;
  readonly number: number;
  readonly programmeId: string;
  readonly quarter: string;
  readonly status: (typeof RUN_STATUSES)[number];
  readonly total: MoneyJson | null;
  readonly partnerCount: number;
  readonly lineCount: number;
  readonly digest: string | null;
  readonly startedBy: string;
  readonly startedAt: string;
}

export const rewardRunList = projection<RewardRunEvent, RewardRunRow>({
  name: 'rewards.reward-run-list',
  version: 3,
  streams: ['rewardRun-'],
  columns: {
    runId: 'text not null',
    number: 'integer not null',
    programmeId: 'text not null',
    quarter: 'text not null',
    status: 'text not null',
    total: 'jsonb',
    partnerCount: 'integer not null',
    lineCount: 'integer not null',
    digest: 'text',
    startedBy: 'text not null',
    startedAt: 'text not null',
  },
  indexes: ['("startedAt")', '("quarter", "number")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.runId],
  on: {
    RewardRunStarted: ({ runId, number, programmeId, quarter, startedBy, startedAt }) => ({
      ...{ runId, number, programmeId, quarter, startedBy, startedAt },
      ...{ status: 'calculating', partnerCount: 0, lineCount: 0, total: null, digest: null },
    }),
    RewardRunCalculated: change(({ partnerCount, lineCount, total, digest }) => ({
      ...{ status: 'draft', partnerCount, lineCount, total, digest },
    })),
    RewardRunFailed: change(() => ({ status: 'failed' })),
    RewardRunResumed: change(() => ({ status: 'calculating' })),
    RewardRunSubmitted: change(() => ({ status: 'submitted' })),
    RewardRunReturned: change(() => ({ status: 'returned' })),
    RewardRunApproved: change(() => ({ status: 'approved' })),
    RewardRunIssued: change(() => ({ status: 'issued' })),

    RewardRunLinesCalculated: null,
    RewardRunPartnerExcluded: null,
    RewardRunNoted: null,
  },
});
