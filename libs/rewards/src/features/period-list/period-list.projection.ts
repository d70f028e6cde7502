import type { Projection } from '@channel/runtime';
import type { RewardAccrued } from '../../domain/accrual/accrual.events';
import { periodIdOf } from '../../domain/period/period';
import type { PeriodClosingBegun, PeriodLocked, PeriodRunNumbered } from '../../domain/period/period.events';

type ListedEvent = RewardAccrued | PeriodRunNumbered | PeriodClosingBegun | PeriodLocked;
export interface PeriodRow {
  readonly programmeId: string;
  readonly quarter: string;
  readonly status: 'open' | 'closing' | 'locked';
  readonly runs: number;
  readonly closingDueAt: string | null;
}

/** A quarter shows up with the first thing that counts in it. */
export const periodList: Projection<ListedEvent, PeriodRow> = {
  name: 'rewards.period-list',
  version: 1,
  streams: ['period-', 'accrual-'],
  handles: ['RewardAccrued', 'PeriodRunNumbered', 'PeriodClosingBegun', 'PeriodLocked'],
  columns: {
    programmeId: 'text not null',
    quarter: 'text not null',
    status: 'text not null',
    runs: 'integer not null',
    closingDueAt: 'text',
  },
  indexes: ['("quarter")'],
  onFailure: 'stop',
  keys: ({ data }) => [periodIdOf(data.programmeId, data.quarter)],
  project: (row, { type, data }) => {
    const { programmeId, quarter } = data;
    const known = row ?? { programmeId, quarter, status: 'open', runs: 0, closingDueAt: null };
    switch (type) {
      case 'RewardAccrued':
        return { ...known, closingDueAt: data.closingDueAt };
      case 'PeriodRunNumbered':
        return { ...known, runs: data.number, closingDueAt: data.closingDueAt };
      case 'PeriodClosingBegun':
        return { ...known, status: 'closing' };
      case 'PeriodLocked':
        return { ...known, status: 'locked' };
    }
  },
};
