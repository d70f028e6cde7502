import { quarterBounds, totalOf, totalsOf, type Day, type HalfYear, type MoneyJson } from '@channel/kernel';
import type { SaleFacts } from '@channel/partners';

/** Points as they count for a half-year: earned, and not taken back. */
export type EarnedPoints = Readonly<{ id: string; earningEvent: string; earnedOn: Day; points: number }>;
/** The statement of a quarter. */
export type QuarterReward = Readonly<{ number: string; quarter: string; total: MoneyJson }>;

/** What is known of a partner, at one place of the feed. */
export type HalfYearFacts = Readonly<{
  /** Of all days. */
  sales: readonly SaleFacts[];
  points: readonly EarnedPoints[];
  rewards: readonly QuarterReward[];
}>;
export type HalfYearResults = Readonly<{
  entries: readonly EarnedPoints[];
  earned: number;
  /** In the programme's currency, by the day of the order; what came back is taken off. */
  sales: MoneyJson;
  salesLines: number;
  rewards: readonly QuarterReward[];
  /** One for a currency. */
  rewardTotals: readonly MoneyJson[];
}>;

/**
 * Points, sales and rewards of a half-year, from its first day up to the day of the question. A statement belongs to it once
 * its quarter is over: before that nobody knows what the quarter earns.
 */
export const halfYearResults = (
  { sales, points, rewards }: HalfYearFacts,
  { firstDay, lastDay }: HalfYear,
  on: Day,
  currency: string,
): HalfYearResults => {
  const until = on < lastDay ? on : lastDay;
  const isIn = (day: Day): boolean => firstDay <= day && day <= until;
  const sold = sales.filter((sale) => isIn(sale.on));
  const entries = points
    .filter(({ earnedOn }) => isIn(earnedOn))
    .toSorted((one, other) => one.earnedOn.localeCompare(other.earnedOn));
  const over = rewards
    .filter(({ quarter }) => isIn(quarterBounds(quarter).lastDay))
    .toSorted((one, other) => one.quarter.localeCompare(other.quarter));
  return {
    entries,
    earned: entries.reduce((sum, entry) => sum + entry.points, 0),
    sales: totalOf(
      sold.map(({ amount }) => amount),
      currency,
    ),
    salesLines: sold.length,
    rewards: over,
    rewardTotals: totalsOf(over.map(({ total }) => total)),
  };
};
