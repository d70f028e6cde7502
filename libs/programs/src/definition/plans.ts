import { z } from 'zod';
import { dealType } from './trade';
import {
  choice,
  decimal,
  flag,
  key,
  listOf,
  minor,
  money,
  oneOrMore,
  positive,
  sourced,
  text,
  type Described,
} from './vocabulary';

export const fact = choice('approved', 'won', 'closed', 'shipped');
export type Fact = Described<typeof fact>;

export const planRate = z.strictObject({
  dealType: z.enum([...dealType.options, 'any']),
  level: key,
  percent: decimal,
});
export type PlanRate = Described<typeof planRate>;

export const planBand = z.strictObject({ from: minor, to: minor.nullable(), percent: decimal });
export type PlanBand = Described<typeof planBand>;

export const planMethod = z.discriminatedUnion('kind', [
  /** A rate by deal type and level on each line. */
  z.strictObject({ kind: z.literal('rate'), rates: sourced(oneOrMore(planRate)) }),
  /** Bands on the quarter's eligible base; bounds in minor units of the programme's currency. */
  z.strictObject({
    kind: z.literal('stepped'),
    boundary: choice('lower-inclusive', 'upper-inclusive'),
    top: choice('open', 'capped'),
    bands: sourced(oneOrMore(planBand)),
  }),
]);
export type PlanMethod = Described<typeof planMethod>;

/** One rule set that turns facts into money. Rates are decimal strings in percent. */
export const rewardPlan = z.strictObject({
  id: key,
  name: text,
  tags: listOf(text),
  scope: z.strictObject({
    role: key,
    /** Levels that may earn; others get 0 with LEVEL_NOT_ELIGIBLE. */
    levels: sourced(oneOrMore(key)),
    /** Absent: all product lines. */
    productLines: sourced(oneOrMore(key)).exactOptional(),
    /** Absent: no specialisation needed. */
    specialisation: sourced(key).exactOptional(),
  }),
  requires: sourced(oneOrMore(fact)),
  quarterBy: sourced(choice('shipped', 'last-fact')),
  levelAt: sourced(choice('shipment')),
  base: sourced(choice('approved-net')),
  method: planMethod,
  capPerDeal: sourced(money).exactOptional(),
  rounding: sourced(
    z.strictObject({ point: choice('line', 'total'), mode: choice('HALF_UP', 'HALF_EVEN', 'DOWN') }),
  ),
  stacking: sourced(z.strictObject({ policy: choice('sum'), order: positive })),
});
export type RewardPlan = Described<typeof rewardPlan>;

/**
 * A percentage of what a review found a year to be worth: new business of a provider, paid once the review of the year is
 * decided (G47).
 */
export const achievementPlan = z.strictObject({
  id: key,
  name: text,
  tags: listOf(text),
  scope: z.strictObject({ role: key, levels: sourced(oneOrMore(key)) }),
  measure: sourced(choice('new-business-tcv')),
  percent: sourced(decimal),
  /** Nothing under the target. */
  targetRequired: sourced(flag),
  paidAfter: sourced(choice('review')),
  rounding: sourced(choice('HALF_UP', 'HALF_EVEN', 'DOWN')),
});
export type AchievementPlan = Described<typeof achievementPlan>;

/**
 * A plan that the programme announces and that no reward run calculates yet. A run names each of them with the reason,
 * so that nobody takes its absence for a zero.
 */
export const announcedPlan = z.strictObject({
  id: key,
  name: text,
  tags: listOf(text),
  calculated: z.literal(false),
  reason: text,
  scope: z.strictObject({ role: key, levels: sourced(oneOrMore(key)) }),
  measure: sourced(choice('annual-new-business-tcv')),
  percent: sourced(decimal),
  /** Nothing under the target. */
  targetRequired: sourced(flag),
  paidAfter: sourced(choice('review')),
});
export type AnnouncedPlan = Described<typeof announcedPlan>;
