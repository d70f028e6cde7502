import { change, projection } from '@channel/runtime';
import type { ReportState } from '../../../domain/report/report';
import type { ExpectedReportEvent, ReportKind } from '../../../domain/report/report.events';

/** What a sender owes for a month, with the last day that was stored when it began to (T5). */
export interface ExpectedReportRow {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly report: ReportKind;
  readonly month: string;
  readonly dueOn: string;
  readonly state: ReportState;
  readonly receivedOn: string | null;
  readonly daysLate: number | null;
}

export const reportList = projection<ExpectedReportEvent, ExpectedReportRow>({
  name: 'standing.report-list',
  version: 1,
  streams: ['expectedReport-'],
  columns: {
    partnerId: 'text not null',
    programmeId: 'text not null',
    report: 'text not null',
    month: 'text not null',
    dueOn: 'date not null',
    state: 'text not null',
    receivedOn: 'date',
    daysLate: 'integer',
  },
  indexes: ['("partnerId", "dueOn")', '("state", "dueOn")', '("month")', '("dueOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.expectedReportId],
  on: {
    ReportExpected: ({ partnerId, programmeId, report, month, dueOn }) => ({
      ...{ partnerId, programmeId, report, month, dueOn },
      ...{ state: 'due', receivedOn: null, daysLate: null },
    }),
    ExpectedReportReceived: change(({ nil, receivedOn, daysLate }) => ({
      ...{ state: nil ? 'nil' : 'received', receivedOn, daysLate },
    })),
    ExpectedReportFellLate: change(() => ({ state: 'late' })),
  },
});
