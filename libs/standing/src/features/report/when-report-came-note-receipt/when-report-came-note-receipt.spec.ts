import { whenReportCameNoteReceipt as automation } from './when-report-came-note-receipt';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const received = (n: number, data: object) => ({
  ...{ do: 'send', n, lane: 'prtn_1' },
  command: { type: 'ReceiveReport', data: { partnerId: 'prtn_1', ...data } },
});

describe('req:J79 req:J80 a file that was applied', () => {
  it('is the report of each month that it speaks of, of whoever sent it', () =>
    expect(
      react('PosFileApplied', {
        distributorId: 'prtn_1',
        reportPeriods: ['2026-08', '2026-09'],
        lineCount: 3,
      }),
    ).toEqual([
      received(0, { report: 'pos', month: '2026-08', nil: false }),
      received(1, { report: 'pos', month: '2026-09', nil: false }),
    ]));
  it('says of a month that there was nothing by having no lines', () => {
    const none = { distributorId: 'prtn_1', reportPeriods: ['2026-08'], lineCount: 0 };
    expect(react('PosFileApplied', none)).toEqual([
      received(0, { report: 'pos', month: '2026-08', nil: true }),
    ]);
    expect(react('SalesForecastReported', { partnerId: 'prtn_1', period: '2026-08', lines: [] })).toEqual([
      received(0, { report: 'forecast', month: '2026-08', nil: true }),
    ]);
  });
});
