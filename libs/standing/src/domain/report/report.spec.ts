import { scenario } from '@channel/testing';
import { expectedReportDecider, type ReportTerms } from './report';
import type { ExpectedReportEvent } from './report.events';

const given = scenario(expectedReportDecider);
const key = { expectedReportId: 'xrep_1', partnerId: 'prtn_1' };
const of: ReportTerms = {
  ...{ ...key, programmeId: 'jpa-2023', report: 'pos', month: '2026-08' },
  ...{ dueOn: '2026-09-14', dueAt: '2026-09-15T00:00:00.000Z' },
  reminders: [{ daysBefore: 3, at: '2026-09-11T00:00:00.000Z' }],
};
const at = '2026-09-01T12:00:00.000Z';
const expected: ExpectedReportEvent = { type: 'ReportExpected', data: { ...of, expectedAt: at } };
const late: ExpectedReportEvent = {
  type: 'ExpectedReportFellLate',
  data: { ...key, dueOn: '2026-09-14', fellLateAt: of.dueAt },
};
const expect = { type: 'ExpectReport', data: { of, at } } as const;
const receive = (on: string, nil = false) =>
  ({ type: 'ReceiveReport', data: { of, nil, on, at: `${on}T09:00:00.000Z` } }) as const;
const received = (on: string, more: object = {}): ExpectedReportEvent => ({
  type: 'ExpectedReportReceived',
  data: {
    ...{ ...key, receivedOn: on, daysLate: 0, nil: false, daysBefore: [3] },
    ...{ receivedAt: `${on}T09:00:00.000Z`, ...more },
  },
});
const fallLate = { type: 'FallLate', data: { expectedReportId: 'xrep_1', at: of.dueAt } } as const;

describe('req:J79 a report of a month', () => {
  it('is expected once', () => {
    given().when(expect).then(expected);
    given(expected).when(expect).then();
    given(expected, received('2026-09-03')).when(expect).then();
  });
  it('is late once its last day has passed, unless it came', () => {
    given(expected).when(fallLate).then(late);
    given(expected, late).when(fallLate).then();
    given(expected, received('2026-09-03')).when(fallLate).then();
    given().when(fallLate).then();
  });
  it('comes in time up to its last day, and says how late it is after that', () => {
    given(expected).when(receive('2026-09-14')).then(received('2026-09-14'));
    given(expected, late)
      .when(receive('2026-09-16'))
      .then(received('2026-09-16', { daysLate: 2 }));
  });
  it('may come before the month is over: then it is one of those that are expected', () =>
    given()
      .when(receive('2026-08-31'))
      .then(
        { type: 'ReportExpected', data: { ...of, expectedAt: '2026-08-31T09:00:00.000Z' } },
        received('2026-08-31'),
      ));
  it('came when the first one did; a later file can only say that there was something after all', () => {
    given(expected, received('2026-09-03')).when(receive('2026-09-10')).then();
    const nothing = received('2026-09-03', { nil: true });
    given(expected).when(receive('2026-09-03', true)).then(nothing);
    given(expected, nothing).when(receive('2026-09-10', true)).then();
    given(expected, nothing)
      .when(receive('2026-09-20'))
      .then(received('2026-09-03', { receivedAt: '2026-09-20T09:00:00.000Z' }));
  });
  it('req:T5 keeps the last day with which it was expected', () =>
    given(expected)
      .when({
        ...receive('2026-09-15'),
        data: { ...receive('2026-09-15').data, of: { ...of, dueOn: '2026-09-30' } },
      })
      .then(received('2026-09-15', { daysLate: 1 })));
});
