import { projection } from '@channel/runtime';
import type { AccrualEvent } from '../../../domain/accrual/accrual.events';
import { periodIdOf, type Period } from '../../../domain/period/period';
import type { PeriodEvent } from '../../../domain/period/period.events';

export interface PeriodRow {
  readonly programmeId: string;
  readonly quarter: string;
  readonly status: Period['status'];
  readonly runs: number;
  readonly closingDueAt: string | null;
}

type Names = Pick<PeriodRow, 'programmeId' | 'quarter'>;
const known = ({ programmeId, quarter }: Names, row: PeriodRow | undefined): PeriodRow =>
  row ?? { programmeId, quarter, status: 'open', runs: 0, closingDueAt: null };

/** A quarter shows up with the first thing that counts in it. */
export const periodList = projection<AccrualEvent | PeriodEvent, PeriodRow>({
  name: 'rewards.period-list',
  version: 1,
  streams: ['period-', 'accrual-'],
  columns: {
    programmeId: 'text not null',
    quarter: 'text not null',
    status: 'text not null',
    runs: 'integer not null',
    closingDueAt: 'text',
  },
  indexes: ['("quarter")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => ['periodId' in data ? data.periodId : periodIdOf(data.programmeId, data.quarter)],
  on: {
    RewardAccrued: ({ closingDueAt, ...of }, row) => ({ ...known(of, row), closingDueAt }),
    PeriodRunNumbered: ({ number: runs, closingDueAt, ...of }, row) => ({
      ...{ ...known(of, row), runs, closingDueAt },
    }),
    PeriodClosingBegun: (of, row) => ({ ...known(of, row), status: 'closing' }),
    PeriodLocked: (of, row) => ({ ...known(of, row), status: 'locked' }),

    RewardAccrualClosed: null,
    PeriodRunChosen: null,
    PeriodStatementsIssued: null,
  },
});
