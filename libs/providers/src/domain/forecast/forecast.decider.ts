import { decidedBy, type Act, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, lineKey, sameLine, type Forecast } from './forecast';
import type { ForecastLine, OfForecast, SalesForecastEvent } from './forecast.events';

export type ReportSalesForecast = DomainCommand<
  'ReportSalesForecast',
  Readonly<{ of: OfForecast; lines: readonly ForecastLine[]; importId: string; act: Act }>,
  never
>;

/** The first report makes the month a reported one, also with nothing in it; later ones say what is new. */
const report = (
  { of, lines, importId, act }: ReportSalesForecast['data'],
  forecast: Forecast,
): Decision<SalesForecastEvent, never> => {
  const told = forecast.status === 'none' ? undefined : forecast.lines;
  const news = lines.filter((line) => !sameLine(line, told?.get(lineKey(line))));
  return told !== undefined && news.length === 0
    ? []
    : [
        {
          type: 'SalesForecastReported',
          data: { ...of, lines: news, importId, reportedBy: act.by, reportedAt: act.at },
        },
      ];
};

/** What is wrong with a line is found row by row before (`read-forecast.ts`). */
export const forecastDecider: Decider<Forecast, ReportSalesForecast, SalesForecastEvent, never> = {
  stream: 'salesForecast',
  initial,
  evolve,
  decide: decidedBy<ReportSalesForecast, Forecast, SalesForecastEvent, never>({
    ReportSalesForecast: report,
  }),
};
