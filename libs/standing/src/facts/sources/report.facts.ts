import type { SalesForecastEvent } from '@channel/providers';
import { factSource } from '@channel/runtime';

/** A month that a partner reported: by the first report, also by one that there is nothing. */
export type ReportFact = Readonly<{
  id: string;
  partnerId: string;
  programmeId: string;
  report: 'forecast';
  month: string;
  receivedAt: string;
  isNil: boolean;
}>;

export const reportFacts = factSource<SalesForecastEvent, ReportFact>({
  name: 'standing.report-facts',
  streams: ['salesForecast-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    SalesForecastReported: ({ forecastId: id, partnerId, programmeId, period: month, lines, reportedAt }) => [
      {
        id,
        next: (before) => ({
          ...{ id, partnerId, programmeId, report: 'forecast', month },
          receivedAt: before?.receivedAt ?? reportedAt,
          isNil: (before?.isNil ?? true) && lines.length === 0,
        }),
      },
    ],
  },
});
