import type { Day, FxQuote } from '@channel/kernel';

/** Published query of the rewards context: rates of approved tables, read from their streams. */
export abstract class FxRates {
  /** The rate of exactly that day; `undefined` (FX_MISSING) if no approved version has it. */
  abstract onDay(base: string, quote: string, day: Day): Promise<FxQuote | undefined>;
  /** The average of the day's month; `undefined` (FX_MISSING) if no approved version has it. */
  abstract monthAverage(base: string, quote: string, day: Day): Promise<FxQuote | undefined>;
}
