import type { Day, FxQuote } from '@channel/kernel';
import type { FxRates } from '@channel/rewards';

/** The average of the day's month between two currencies: tables have one base, and either side may be it. */
export const monthRate = async (
  rates: FxRates,
  from: string,
  to: string,
  day: Day,
): Promise<FxQuote | null> => {
  if (from === to) return null;
  return (await rates.monthAverage(from, to, day)) ?? (await rates.monthAverage(to, from, day)) ?? null;
};
