import type { MoneyJson, RoundingMode } from '@channel/kernel';
import type { DealType, Fact, Sourced } from './sourced';

/** One rule set that turns facts into money. Rates are decimal strings in percent. */
export type RewardPlan = Readonly<{
  id: string;
  name: string;
  tags: readonly string[];
  scope: Readonly<{
    role: string;
    /** Levels that may earn; others get 0 with LEVEL_NOT_ELIGIBLE. */
    levels: Sourced<readonly string[]>;
    /** Absent: all product lines. */
    productLines?: Sourced<readonly string[]>;
    /** Absent: no specialisation needed. */
    specialisation?: Sourced<string>;
  }>;
  requires: Sourced<readonly Fact[]>;
  quarterBy: Sourced<'shipped' | 'last-fact'>;
  levelAt: Sourced<'shipment'>;
  base: Sourced<'approved-net'>;
  method: PlanMethod;
  capPerDeal?: Sourced<MoneyJson>;
  rounding: Sourced<Readonly<{ point: 'line' | 'total'; mode: RoundingMode }>>;
  stacking: Sourced<Readonly<{ policy: 'sum'; order: number }>>;
}>;

export type PlanMethod =
  /** A rate by deal type and level on each line. */
  | Readonly<{ kind: 'rate'; rates: Sourced<readonly PlanRate[]> }>
  /** Bands on the quarter's eligible base; bounds in minor units of the programme's currency. */
  | Readonly<{
      kind: 'stepped';
      boundary: 'lower-inclusive' | 'upper-inclusive';
      top: 'open' | 'capped';
      bands: Sourced<readonly PlanBand[]>;
    }>;
export type PlanRate = Readonly<{ dealType: DealType | 'any'; level: string; percent: string }>;
export type PlanBand = Readonly<{ from: string; to: string | null; percent: string }>;

/**
 * A plan that the programme announces and that no reward run calculates yet. A run names each of them with the reason,
 * so that nobody takes its absence for a zero.
 */
export type AnnouncedPlan = Readonly<{
  id: string;
  name: string;
  tags: readonly string[];
  calculated: false;
  reason: string;
  scope: Readonly<{ role: string; levels: Sourced<readonly string[]> }>;
  measure: Sourced<'annual-new-business-tcv'>;
  percent: Sourced<string>;
  /** Nothing under the target. */
  targetRequired: Sourced<boolean>;
  paidAfter: Sourced<'review'>;
}>;
