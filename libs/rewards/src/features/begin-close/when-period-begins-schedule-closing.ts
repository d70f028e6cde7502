import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { RewardAccrued } from '../../domain/accrual/accrual.events';
import { periodIdOf } from '../../domain/period/period';
import type { PeriodClosingBegun, PeriodRunNumbered } from '../../domain/period/period.events';
import { BeginCloseCommand } from './begin-close.handler';

type BeginCloseByDeadline = DomainCommand<'BeginCloseByDeadline', { periodId: string; byDeadline: true }>;

/** The first thing that counts in a quarter starts its clock: the closing begins after the grace days, by itself. */
export const whenPeriodBeginsScheduleClosing: Automation<
  RewardAccrued | PeriodRunNumbered | PeriodClosingBegun,
  BeginCloseByDeadline
> = {
  name: 'rewards.when-period-begins-schedule-closing',
  streams: ['accrual-', 'period-'],
  handles: ['RewardAccrued', 'PeriodRunNumbered', 'PeriodClosingBegun'],
  react: ({ type, data }) => {
    const periodId = periodIdOf(data.programmeId, data.quarter);
    switch (type) {
      case 'RewardAccrued':
      case 'PeriodRunNumbered': {
        const command: BeginCloseByDeadline = {
          type: 'BeginCloseByDeadline',
          data: { periodId, byDeadline: true },
        };
        return [{ do: 'schedule', deadlineId: periodId, dueAt: data.closingDueAt, command }];
      }
      case 'PeriodClosingBegun':
        return [{ do: 'cancel', deadlineId: periodId }];
    }
  },
  dispatch: { BeginCloseByDeadline: (data, meta) => new BeginCloseCommand(data, meta) },
};
