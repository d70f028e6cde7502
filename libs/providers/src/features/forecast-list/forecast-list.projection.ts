import { apiId } from '@channel/event-store';
import { present, type MoneyJson } from '@channel/kernel';
import { projection } from '@channel/runtime';
import { lineKey } from '../../domain/forecast/forecast';
import type { ForecastLine, SalesForecastEvent } from '../../domain/forecast/forecast.events';

export interface ForecastRow {
  readonly programmeId: string;
  readonly partnerId: string;
  readonly period: string;
  readonly track: string;
  readonly customer: string;
  readonly closeMonth: string;
  readonly expectedTcv: MoneyJson;
  readonly probability: number;
  readonly receivedAt: string;
}

const idOf = (forecastId: string, line: ForecastLine): string =>
  apiId('sfcl', `${forecastId}|${lineKey(line)}`);

/** What providers expect to sell, line by line, as they said last in the month. */
export const forecastList = projection<SalesForecastEvent, ForecastRow>({
  name: 'providers.forecast-list',
  version: 1,
  streams: ['salesForecast-'],
  columns: {
    programmeId: 'text not null',
    partnerId: 'text not null',
    period: 'text not null',
    track: 'text not null',
    customer: 'text not null',
    closeMonth: 'text not null',
    expectedTcv: 'jsonb not null',
    probability: 'integer not null',
    receivedAt: 'timestamptz not null',
  },
  indexes: ['("partnerId", "period")', '("receivedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data: { forecastId, lines } }) => lines.map((line) => idOf(forecastId, line)),
  on: {
    SalesForecastReported: (data, _row, _event, key) => {
      const { programmeId, partnerId, period, reportedAt: receivedAt, forecastId, lines } = data;
      const line = lines.find((one) => idOf(forecastId, one) === key);
      const { track, customer, closeMonth, expectedTcv, probability } = present(line, 'the line of the row');
      return {
        ...{ programmeId, partnerId, period, track, customer, closeMonth, expectedTcv, probability },
        receivedAt,
      };
    },
  },
});
