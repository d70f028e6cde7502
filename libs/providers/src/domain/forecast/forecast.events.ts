import type { DomainEvent, Instant, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `salesForecast-<forecastId>`; the id is apiId('sfct', `${partnerId}|${period}`). What a provider
// expects to sell, as it said in a month (J80). Nothing is calculated from it but what is to be expected.

export type ForecastLine = Readonly<{
  track: string;
  customer: string;
  /** The month, such as `2026-11`, in which it is to be won. */
  closeMonth: string;
  expectedTcv: MoneyJson;
  /** Whole percent. */
  probability: number;
}>;
export type OfForecast = Readonly<{
  forecastId: string;
  programmeId: string;
  partnerId: string;
  /** The month that it was made for, such as `2026-09`. */
  period: string;
}>;

/** Lines that are new, or say something else than before; none where nothing is expected. */
export type SalesForecastReported = DomainEvent<
  'SalesForecastReported',
  OfForecast & {
    lines: readonly ForecastLine[];
    importId: string;
    reportedBy: string;
    reportedAt: Instant;
  }
>;
export type SalesForecastEvent = SalesForecastReported;
