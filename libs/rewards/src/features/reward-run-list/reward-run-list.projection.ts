import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { RewardRunEvent } from '../../domain/run/run.events';

type ListedEvent = Exclude<RewardRunEvent, { type: 'RewardRunLinesCalculated' | 'RewardRunPartnerExcluded' }>;
export interface RewardRunRow {
  readonly runId: string;
  readonly number: number;
  readonly programmeId: string;
  readonly quarter: string;
  readonly status: 'calculating' | 'draft' | 'submitted' | 'returned' | 'approved' | 'issued';
  readonly total: MoneyJson | null;
  readonly partnerCount: number;
  readonly lineCount: number;
  readonly digest: string | null;
  readonly startedBy: string;
  readonly startedAt: string;
}

export const rewardRunList: Projection<ListedEvent, RewardRunRow> = {
  name: 'rewards.reward-run-list',
  version: 2,
  streams: ['rewardRun-'],
  handles: [
    'RewardRunStarted',
    'RewardRunCalculated',
    'RewardRunSubmitted',
    'RewardRunReturned',
    'RewardRunApproved',
    'RewardRunIssued',
  ],
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
  onFailure: 'stop',
  keys: ({ data }) => [data.runId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'RewardRunStarted': {
        const { runId, number, programmeId, quarter, startedBy, startedAt } = data;
        const counts = { partnerCount: 0, lineCount: 0, total: null, digest: null };
        return {
          runId,
          number,
          programmeId,
          quarter,
          status: 'calculating',
          startedBy,
          startedAt,
          ...counts,
        };
      }
      case 'RewardRunCalculated': {
        const { partnerCount, lineCount, total, digest } = data;
        return { ...present(row), status: 'draft', partnerCount, lineCount, total, digest };
      }
      case 'RewardRunSubmitted':
        return { ...present(row), status: 'submitted' };
      case 'RewardRunReturned':
        return { ...present(row), status: 'returned' };
      case 'RewardRunApproved':
        return { ...present(row), status: 'approved' };
      case 'RewardRunIssued':
        return { ...present(row), status: 'issued' };
    }
  },
};
