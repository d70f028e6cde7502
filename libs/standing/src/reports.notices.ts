import { audience, notice, noticeSource, putsOff, VENDOR } from '@channel/inbox';
import { germanCount, germanDay, type InEachLanguage } from '@channel/kernel';
import type { ExpectedReportEvent, ReportKind } from './domain/report/report.events';

/** Who sends the report: the people who upload files of the organisation, whatever its kind. */
const sender = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'distributor.user', 'distributor.admin']);
const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);

const WHAT: InEachLanguage<Readonly<Record<ReportKind, string>>> = {
  en: { pos: 'The sales report', forecast: 'The sales forecast' },
  de: { pos: 'Die Verkaufsmeldung', forecast: 'Die Absatzprognose' },
};
const keyOf = (expectedReportId: string, daysBefore: number): string =>
  `expected-report|${expectedReportId}|${String(daysBefore)}`;

/** Before its last day the sender is reminded; once it has passed, sender and channel are told (J79). */
export const reportsNotices = noticeSource<ExpectedReportEvent>({
  name: 'standing.reports',
  version: 1,
  streams: ['expectedReport-'],
  on: {
    ReportExpected: ({ expectedReportId, partnerId, report, month, dueOn, dueAt: until, reminders }) => [
      ...reminders.map(({ daysBefore, at }) =>
        notice(keyOf(expectedReportId, daysBefore), {
          ...{ kind: 'report_due', record: 'partner', recordId: partnerId, at, until },
          text: {
            en: `${WHAT.en[report]} of ${month} is due by ${dueOn}, in ${String(daysBefore)} days.`,
            de: `${WHAT.de[report]} für ${month} ist bis ${germanDay(dueOn)} fällig, in ${germanCount(daysBefore, 'Tag', 'Tagen')}.`,
          },
          for: sender(partnerId),
        }),
      ),
      notice(keyOf(expectedReportId, -1), {
        ...{ kind: 'report_late', record: 'partner', recordId: partnerId, at: until },
        text: {
          en: `${WHAT.en[report]} of ${month} was due by ${dueOn} and is missing.`,
          de: `${WHAT.de[report]} für ${month} war bis ${germanDay(dueOn)} fällig und fehlt.`,
        },
        for: [...sender(partnerId), ...channel],
      }),
    ],
    ExpectedReportReceived: ({ expectedReportId, daysBefore, receivedAt }) =>
      [...daysBefore, -1].map((days) => putsOff(keyOf(expectedReportId, days), receivedAt)),
    ExpectedReportFellLate: null,
  },
});
