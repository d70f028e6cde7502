import type { Notice } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import type { ExpectedReportEvent } from './domain/report/report.events';
import { reportsNotices } from './reports.notices';

const key = { expectedReportId: 'xrep_1', partnerId: 'prtn_1' };
const dueAt = '2026-09-15T00:00:00.000Z';
const expected: ExpectedReportEvent = {
  type: 'ReportExpected',
  data: {
    ...{ ...key, programmeId: 'jpa-2023', report: 'pos', month: '2026-08', dueOn: '2026-09-14', dueAt },
    reminders: [{ daysBefore: 3, at: '2026-09-11T00:00:00.000Z' }],
    expectedAt: '2026-09-01T12:00:00.000Z',
  },
};
const received = (receivedOn: string): ExpectedReportEvent => ({
  type: 'ExpectedReportReceived',
  data: {
    ...{ ...key, receivedOn, daysLate: 0, nil: false, daysBefore: [3] },
    receivedAt: `${receivedOn}T09:00:00.000Z`,
  },
});
const told = (...events: readonly ExpectedReportEvent[]): readonly Notice[] => [
  ...rowsAfter<Notice>(reportsNotices, events).values(),
];

describe('req:J79 of a report that is expected', () => {
  it('the sender is reminded before its last day; after it sender and channel are told', () => {
    const [ahead, late] = told(expected);
    expect(ahead).toMatchObject({ kind: 'report_due', at: '2026-09-11T00:00:00.000Z', until: dueAt });
    expect(ahead?.for.map((one) => one.replace('prtn_1', 'it'))).toEqual(
      late?.for.slice(0, 3).map((one) => one.replace('prtn_1', 'it')),
    );
    expect(ahead?.text).toEqual({
      en: 'The sales report of 2026-08 is due by 2026-09-14, in 3 days.',
      de: 'Die Verkaufsmeldung für 2026-08 ist bis 14.09.2026 fällig, in 3 Tagen.',
    });
    expect(late).toMatchObject({ kind: 'report_late', at: dueAt });
    expect(late?.for).toHaveLength(5);
  });
  it('nobody is told any more once it came, but for what was told before', () => {
    const [ahead, late] = told(expected, received('2026-09-03'));
    expect([ahead?.at, late?.at].every((at) => (at ?? '') > '2027')).toBe(true);
    const [reminded, missed] = told(expected, received('2026-09-12'));
    expect([reminded?.at, (missed?.at ?? '') > '2027']).toEqual(['2026-09-11T00:00:00.000Z', true]);
  });
});
