import { forecastLineKey, type ForecastLine, type SalesForecastEvent } from '@channel/providers';
import { factSource, make, type FactChange } from '@channel/runtime';

/** What a provider expects to sell, as it said for a month (J80): of each line its last word. */
export type ForecastFact = Readonly<{
  programmeId: string;
  partnerId: string;
  /** The month that it was made for. */
  period: string;
  lines: readonly ForecastLine[];
}>;

const said = (before: readonly ForecastLine[], news: readonly ForecastLine[]): readonly ForecastLine[] => [
  ...new Map([...before, ...news].map((line) => [forecastLineKey(line), line])).values(),
];

/** No reward rests on it, and nothing is accrued by it: finance sees what may come. */
export const forecastFacts = factSource<SalesForecastEvent, ForecastFact>({
  name: 'rewards.forecast-facts',
  streams: ['salesForecast-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    period: { sql: 'text not null', of: ({ period }) => period },
  },
  indexes: ['("programmeId")'],
  on: {
    SalesForecastReported: ({ forecastId, programmeId, partnerId, period, lines }) => [
      {
        ...make<ForecastFact>(forecastId, { programmeId, partnerId, period, lines: [] }),
        next: (before): ForecastFact => ({
          ...{ programmeId, partnerId, period, lines: said(before?.lines ?? [], lines) },
        }),
      } satisfies FactChange<ForecastFact>,
    ],
  },
});
