import type { QuietReason } from '../lines';
import type { PaidYear, YearZeroReason } from '../years';

/** Why a year earns nothing. */
export type YearReason =
  YearZeroReason | Extract<QuietReason, 'BASE_IS_NOTHING' | 'NO_RATE' | 'ROUNDED_TO_NOTHING'>;

/** What each step says of what is paid for a year that was reviewed. */
export type YearWords = Readonly<{
  base: (paid: PaidYear) => string;
  /** Whether the target is reached, in each region. */
  qualifies: (paid: PaidYear) => string;
  standing: (paid: PaidYear) => string;
  rule: (paid: PaidYear) => string;
  rounding: (paid: PaidYear) => string;
  zero: Readonly<Record<YearReason, (paid: PaidYear) => Readonly<{ reason: string; remedy: string }>>>;
}>;
