import type { MoneyJson } from '@channel/kernel';
import type { Adjusts, Conversion, RewardLine } from '../lines';
import type { Computed } from '../methods';

/** What each step of a trace says. */
export type TraceWords = Readonly<{
  base: (computed: Computed) => string;
  quote: (computed: Computed) => string;
  serials: (computed: Computed) => string;
  conversion: (conversion: Conversion, currency: string) => string;
  /** Of a line that qualifies: by which facts. */
  facts: (computed: Computed) => string;
  standing: (computed: Computed) => string;
  rule: (computed: Computed) => string;
  noMultiplier: string;
  /** @param plans how many of them pay */
  stacking: (computed: Computed, plans: number) => string;
  cap: (computed: Computed) => string;
  rounding: (computed: Computed) => string;
  issuedBefore: (quarter: string) => string;
  takenByHand: string;
  byHand: (adjustment: NonNullable<Adjusts['byHand']>) => string;
  /** @param earned by the line that was returned */
  reversal: (line: RewardLine, earned: MoneyJson) => string;
  knownToRun: (run: Readonly<{ number: number; quarter: string; startedAt: string }>) => string;
  knownNow: string;
  knownOfOpenQuarter: string;
}>;
