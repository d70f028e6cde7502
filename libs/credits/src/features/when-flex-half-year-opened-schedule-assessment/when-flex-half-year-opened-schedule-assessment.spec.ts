import type { Recorded } from '@channel/runtime';
import type { FlexHalfYearOpened } from '../../domain/flex-account/flex-account.events';
import { whenFlexHalfYearOpenedScheduleAssessment as automation } from './when-flex-half-year-opened-schedule-assessment';

const opened = {
  type: 'FlexHalfYearOpened',
  data: {
    ...{ accountId: 'crac_1', programmeId: 'jpa-2023', partnerId: 'prtn_alder', halfYear: '2026-H1' },
    closesAt: '2026-07-01T00:00:00.000Z',
    warnings: [{ on: '2026-05-31', at: '2026-05-31T00:00:00.000Z' }],
  },
} as unknown as Recorded<FlexHalfYearOpened>;

it('the clocks of a half-year: its warnings, and its end', () => {
  expect(automation.react(opened)).toEqual([
    {
      do: 'schedule',
      deadlineId: 'crac_1/2026-H1/2026-05-31',
      dueAt: '2026-05-31T00:00:00.000Z',
      until: '2026-07-01T00:00:00.000Z',
      command: {
        type: 'WarnOfFlexTarget',
        data: { accountId: 'crac_1', halfYear: '2026-H1', warnOn: '2026-05-31' },
      },
    },
    {
      do: 'schedule',
      deadlineId: 'crac_1/2026-H1/end',
      dueAt: '2026-07-01T00:00:00.000Z',
      command: {
        type: 'AssessFlexHalfYear',
        data: { accountId: 'crac_1', halfYear: '2026-H1', programmeId: 'jpa-2023' },
      },
    },
  ]);
  expect(automation.react(opened)).toEqual(automation.react(opened));
});
