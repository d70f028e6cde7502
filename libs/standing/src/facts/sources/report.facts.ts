import type { SalesForecastEvent } from '@channel/providers';
import { factSource } from '@channel/runtime';
import type { PosFileApplied } from '@channel/shipments';

/** A month that a sender reported: by the first report, also by one that there is nothing. */
export type ReportFact = Readonly<{
  id: string;
  /** The organisation that sent it. */
  partnerId: string;
  report: 'pos' | 'forecast';
  month: string;
  receivedAt: string;
  isNil: boolean;
}>;

/** The first report says when the month came; what came later can only say that there was something after all. */
const reported = ({ isNil, receivedAt, ...of }: ReportFact) => ({
  id: of.id,
  next: (before: ReportFact | undefined): ReportFact => ({
    ...of,
    receivedAt: before?.receivedAt ?? receivedAt,
    isNil: (before?.isNil ?? true) && isNil,
  }),
});

export const reportFacts = factSource<SalesForecastEvent | PosFileApplied, ReportFact>({
  name: 'standing.report-facts',
  streams: ['salesForecast-', 'posFile-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    SalesForecastReported: ({ forecastId: id, partnerId, period: month, lines, reportedAt: receivedAt }) => [
      reported({
        ...{ id, partnerId, report: 'forecast', month, receivedAt },
        isNil: lines.length === 0,
      }),
    ],
    PosFileApplied: ({ distributorId: partnerId, reportPeriods, lineCount, appliedAt: receivedAt }) =>
      reportPeriods.map((month) =>
        reported({
          ...{ id: `${partnerId}|pos|${month}`, partnerId, report: 'pos', month, receivedAt },
          isNil: lineCount === 0,
        }),
      ),
  },
});
