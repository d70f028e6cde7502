import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { ExpectedReportReceived, ReportExpected } from '../../../domain/report/report.events';
import { FallLateCommand } from './fall-late.handler';

type FallLate = DomainCommand<'FallLate', Readonly<{ expectedReportId: string }>>;

/** The day after its last one a report that has not come is late (J79). */
export const whenReportExpectedFallLate = automation<ReportExpected | ExpectedReportReceived, FallLate>({
  name: 'standing.when-report-expected-fall-late',
  streams: ['expectedReport-'],
  on: {
    ReportExpected: ({ expectedReportId, dueAt }) => [
      {
        ...{ do: 'schedule', deadlineId: expectedReportId, dueAt },
        command: { type: 'FallLate', data: { expectedReportId } },
      },
    ],
    ExpectedReportReceived: ({ expectedReportId }) => [{ do: 'cancel', deadlineId: expectedReportId }],
  },
  dispatch: { FallLate: (data, meta) => new FallLateCommand(data, meta) },
});
