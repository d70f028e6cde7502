import type { DomainCommand } from '@channel/kernel';
import { automation, reminders } from '@channel/runtime';
import type { FlexHalfYearOpened } from '../../domain/flex-account/flex-account.events';
import { AssessFlexHalfYearCommand, WarnOfFlexTargetCommand } from './flex-deadlines.handler';

type Warn = DomainCommand<
  'WarnOfFlexTarget',
  Readonly<{ accountId: string; halfYear: string; warnOn: string }>
>;
type Assess = DomainCommand<
  'AssessFlexHalfYear',
  Readonly<{ accountId: string; halfYear: string; programmeId: string }>
>;

/** The clocks of a half-year: its warnings, and the assessment once it is over. */
export const whenFlexHalfYearOpenedScheduleAssessment = automation<FlexHalfYearOpened, Warn | Assess>({
  name: 'credits.when-flex-half-year-opened-schedule-assessment',
  streams: ['credits-'],
  on: {
    FlexHalfYearOpened: ({ accountId, programmeId, halfYear, warnings, closesAt }) => [
      ...reminders(warnings, closesAt, ({ on: warnOn }) => ({
        deadlineId: `${accountId}/${halfYear}/${warnOn}`,
        command: { type: 'WarnOfFlexTarget', data: { accountId, halfYear, warnOn } } as const,
      })),
      {
        do: 'schedule',
        deadlineId: `${accountId}/${halfYear}/end`,
        dueAt: closesAt,
        command: { type: 'AssessFlexHalfYear', data: { accountId, halfYear, programmeId } },
      },
    ],
  },
  dispatch: {
    WarnOfFlexTarget: (data, meta) => new WarnOfFlexTargetCommand(data, meta),
    AssessFlexHalfYear: (data, meta) => new AssessFlexHalfYearCommand(data, meta),
  },
});
