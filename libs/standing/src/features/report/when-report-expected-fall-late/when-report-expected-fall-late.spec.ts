import { whenReportExpectedFallLate as automation } from './when-report-expected-fall-late';

describe('req:J79 a report that is expected', () => {
  it('is late once its last day has passed, unless it came', () => {
    const react = (type: string, data: object) => automation.react({ type, data } as never);
    const of = { expectedReportId: 'xrep_1', dueAt: '2026-09-15T00:00:00.000Z' };
    expect(react('ReportExpected', of)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'xrep_1', dueAt: of.dueAt },
        command: { type: 'FallLate', data: { expectedReportId: 'xrep_1' } },
      },
    ]);
    expect(react('ExpectedReportReceived', of)).toEqual([{ do: 'cancel', deadlineId: 'xrep_1' }]);
  });
});
