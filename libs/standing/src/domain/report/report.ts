import {
  daysBetween,
  decidedBy,
  evolvedBy,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type Instant,
} from '@channel/kernel';
import type { ExpectedReportEvent, ReportExpected } from './report.events';

export const REPORT_KINDS = ['pos', 'forecast'] as const;
export const REPORT_STATES = ['due', 'late', 'received', 'nil'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

type Expected = ReportExpected['data'];
export type ReportTerms = Omit<Expected, 'expectedAt'>;
export type ExpectedReport =
  Readonly<{ status: 'none' }> | Readonly<{ status: ReportState; of: Expected; receivedOn: Day | null }>;

export type ExpectReport = DomainCommand<'ExpectReport', Readonly<{ of: ReportTerms; at: Instant }>, never>;
export type ReceiveReport = DomainCommand<
  'ReceiveReport',
  Readonly<{ of: ReportTerms; nil: boolean; on: Day; at: Instant }>,
  never
>;
export type FallLate = DomainCommand<'FallLate', Readonly<{ expectedReportId: string; at: Instant }>, never>;
export type ExpectedReportCommand = ExpectReport | ReceiveReport | FallLate;

type Decided = Decision<ExpectedReportEvent, never>;
const keyOf = ({ expectedReportId, partnerId }: Pick<Expected, 'expectedReportId' | 'partnerId'>) => ({
  expectedReportId,
  partnerId,
});
const expected = (of: ReportTerms, expectedAt: Instant): ExpectedReportEvent => ({
  type: 'ReportExpected',
  data: { ...of, expectedAt },
});

/** Once, with the last day that the version in force then says (T5). */
const expect = ({ of, at }: ExpectReport['data'], report: ExpectedReport): Decided =>
  report.status === 'none' ? [expected(of, at)] : [];

/** The first report says when the month came. A later one can only say that there was something after all. */
const receive = ({ of, nil, on, at }: ReceiveReport['data'], report: ExpectedReport): Decided => {
  if (report.status === 'received' || (report.status === 'nil' && nil)) return [];
  const terms = report.status === 'none' ? of : report.of;
  const receivedOn = report.status === 'none' ? on : (report.receivedOn ?? on);
  const received: ExpectedReportEvent = {
    type: 'ExpectedReportReceived',
    data: {
      ...{ ...keyOf(terms), receivedOn, nil, receivedAt: at },
      daysLate: Math.max(0, daysBetween(terms.dueOn, receivedOn)),
      daysBefore: terms.reminders.map(({ daysBefore }) => daysBefore),
    },
  };
  return report.status === 'none' ? [expected(of, at), received] : [received];
};

const fallLate = ({ at: fellLateAt }: FallLate['data'], report: ExpectedReport): Decided =>
  report.status === 'due'
    ? [{ type: 'ExpectedReportFellLate', data: { ...keyOf(report.of), dueOn: report.of.dueOn, fellLateAt } }]
    : [];

/** `expectedReport-<expectedReportId>`: what one sender owes for one month, and what became of it. */
export const expectedReportDecider: Decider<
  ExpectedReport,
  ExpectedReportCommand,
  ExpectedReportEvent,
  never
> = {
  stream: 'expectedReport',
  initial: { status: 'none' },
  evolve: evolvedBy<ExpectedReportEvent, ExpectedReport>({
    ReportExpected: (of) => ({ status: 'due', of, receivedOn: null }),
    ExpectedReportReceived: ({ nil, receivedOn }, report) =>
      report.status === 'none' ? report : { ...report, status: nil ? 'nil' : 'received', receivedOn },
    ExpectedReportFellLate: (_late, report) =>
      report.status === 'none' ? report : { ...report, status: 'late' },
  }),
  decide: decidedBy<ExpectedReportCommand, ExpectedReport, ExpectedReportEvent>({
    ExpectReport: expect,
    ReceiveReport: receive,
    FallLate: fallLate,
  }),
};
