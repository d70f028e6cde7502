import { canonicalJson, evolvedBy, normalised } from '@channel/kernel';
import type { ForecastLine, OfForecast, SalesForecastEvent } from './forecast.events';

export type KnownForecast = Readonly<{
  status: 'known';
  of: OfForecast;
  /** By their keys. */
  lines: ReadonlyMap<string, ForecastLine>;
}>;
export type Forecast = Readonly<{ status: 'none' }> | KnownForecast;
export const initial: Forecast = { status: 'none' };

/** A line is about a customer, a track and the month in which it is to be won. */
export const lineKey = ({ track, customer, closeMonth }: ForecastLine): string =>
  JSON.stringify([track, normalised(customer), closeMonth]);
export const sameLine = (one: ForecastLine, other: ForecastLine | undefined): boolean =>
  other !== undefined &&
  canonicalJson({ ...one, customer: normalised(one.customer) }) ===
    canonicalJson({ ...other, customer: normalised(other.customer) });

export const evolve = evolvedBy<SalesForecastEvent, Forecast>({
  SalesForecastReported: ({ forecastId, programmeId, partnerId, period, lines }, before) => ({
    status: 'known',
    of: { forecastId, programmeId, partnerId, period },
    lines: new Map([
      ...(before.status === 'none' ? [] : before.lines),
      ...lines.map((line) => [lineKey(line), line] as const),
    ]),
  }),
});
