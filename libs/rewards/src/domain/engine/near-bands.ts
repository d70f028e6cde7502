import { money, moneyJson, round, type MoneyJson, type Rational } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { bandRules } from './methods';
import { reachedBands } from './tiers';

/** A band whose beginning a quarter has just missed, or only just reached. */
export type NearBand = Readonly<{
  planId: string;
  name: string;
  /** What the lines of the quarter that count add up to; a part of a minor unit is left out. */
  measure: MoneyJson;
  /** Where the band begins. */
  from: MoneyJson;
  /** What the band gives for each amount inside of it. */
  percent: string;
  side: 'below' | 'above';
  distance: MoneyJson;
}>;

/** The bands of a plan that begin within some percent of a measure; the lowest begins at nothing and is near to nobody. */
export const nearBands = (
  { id: planId, name, method }: RewardPlan,
  exact: Rational,
  { percent: within, currency }: Readonly<{ percent: number; currency: string }>,
): readonly NearBand[] => {
  if (method.kind !== 'stepped') return [];
  const rules = bandRules(method);
  const measure = round(exact, 'DOWN');
  const reached = new Set(reachedBands(rules, measure));
  const json = (minor: bigint): MoneyJson => moneyJson(money(minor, currency));
  return rules.bands.flatMap((band) => {
    const { from, percent } = band;
    const distance = from > measure ? from - measure : measure - from;
    if (from === 0n || distance * 100n > from * BigInt(within)) return [];
    const side = reached.has(band) ? 'above' : 'below';
    return [
      { planId, name, percent, side, measure: json(measure), from: json(from), distance: json(distance) },
    ];
  });
};
