import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { AccrualEvent } from '../../../domain/accrual/accrual.events';
import { periodIdOf } from '../../../domain/period/period';
import type { PeriodEvent } from '../../../domain/period/period.events';
import { BeginCloseCommand } from './begin-close.handler';

type BeginCloseByDeadline = DomainCommand<'BeginCloseByDeadline', { periodId: string; byDeadline: true }>;

type Begun = Readonly<{ programmeId: string; quarter: string; closingDueAt: string }>;
const begins = ({
  programmeId,
  quarter,
  closingDueAt: dueAt,
}: Begun): readonly Reaction<BeginCloseByDeadline>[] => {
  const periodId = periodIdOf(programmeId, quarter);
  const command: BeginCloseByDeadline = {
    type: 'BeginCloseByDeadline',
    data: { periodId, byDeadline: true },
  };
  return [{ do: 'schedule', deadlineId: periodId, dueAt, command }];
};

/** The first thing that counts in a quarter starts its clock: the closing begins after the grace days, by itself. */
export const whenPeriodBeginsScheduleClosing = automation<AccrualEvent | PeriodEvent, BeginCloseByDeadline>({
  name: 'rewards.when-period-begins-schedule-closing',
  streams: ['accrual-', 'period-'],
  on: {
    RewardAccrued: begins,
    PeriodRunNumbered: begins,
    PeriodClosingBegun: ({ periodId }) => [{ do: 'cancel', deadlineId: periodId }],

    RewardAccrualClosed: null,
    PeriodRunChosen: null,
    PeriodStatementsIssued: null,
    PeriodLocked: null,
  },
  dispatch: { BeginCloseByDeadline: (data, meta) => new BeginCloseCommand(data, meta) },
});
