import { money, moneyJson, rational, round, type Day, type MoneyJson, type Rational } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { holds, levelOn, type PartnerInputs } from './inputs';
import { bandRules, type Computed } from './methods';
import { amountOfMeasure, gapToNextBand, reachedBands } from './tiers';

/** A band that is not reached: where it begins, what is missing to it, and what it is worth. */
export type NextBand = Readonly<{
  from: MoneyJson;
  percent: string;
  missing: MoneyJson;
  /** Where it ends, and what the quarter would earn more there than now; `null`: it has no end. */
  to: MoneyJson | null;
  worth: MoneyJson | null;
}>;

/** How far a quarter has come in the bands of a plan. */
export type BandProgress = Readonly<{
  planId: string;
  name: string;
  /** What the lines of the quarter that count add up to; a part of a minor unit is left out. */
  measure: MoneyJson;
  /** Where the band begins that is reached; `null`: none is. */
  from: MoneyJson | null;
  percent: string | null;
  amount: MoneyJson;
  /** `null` in the highest band. */
  next: NextBand | null;
}>;

/** The plans with bands that pay a partner as it stands on a day, whatever it has sold. */
export const bandedPlans = (
  plans: readonly RewardPlan[],
  partner: PartnerInputs,
  day: Day,
): readonly RewardPlan[] => {
  const level = levelOn(partner, day)?.level ?? null;
  return plans.filter(
    ({ method, scope: { role, levels, specialisation } }) =>
      method.kind === 'stepped' &&
      role === partner.role &&
      level !== null &&
      levels.value.includes(level) &&
      (specialisation === undefined || holds(partner, specialisation.value, day)),
  );
};

/** What the quarter's lines of a plan add up to; without any it is nothing. */
export const measureIn = (computed: readonly Computed[], planId: string, quarter: string): Rational =>
  computed.find((line) => line.plan.id === planId && line.quarter === quarter)?.banded?.measure ??
  rational(0n);

/** By the bands themselves, which the reward of the quarter is calculated with (F13). */
export const bandProgress = (
  { id: planId, name, method, rounding }: RewardPlan,
  exact: Rational,
  currency: string,
): BandProgress => {
  if (method.kind !== 'stepped') throw new Error(`${planId} has no bands.`);
  const rules = bandRules(method);
  const measure = round(exact, 'DOWN');
  const amountAt = (of: Rational): bigint =>
    round(amountOfMeasure('stepped', rules, of), rounding.value.mode);
  const amount = amountAt(exact);
  const reached = reachedBands(rules, measure).at(-1);
  const gap = gapToNextBand(rules, measure);
  const json = (minor: bigint): MoneyJson => moneyJson(money(minor, currency));
  const ahead = (missing: bigint): NextBand => {
    const band = reachedBands(rules, measure + missing).at(-1);
    if (band === undefined) throw new Error(`${planId} has no band after ${String(measure)}.`);
    const { from, to, percent } = band;
    return {
      ...{ from: json(from), percent, missing: json(missing) },
      to: to === null ? null : json(to),
      worth: to === null ? null : json(amountAt(rational(to)) - amount),
    };
  };
  return {
    ...{ planId, name, measure: json(measure), amount: json(amount) },
    from: reached === undefined ? null : json(reached.from),
    percent: reached?.percent ?? null,
    next: gap === null ? null : ahead(gap),
  };
};
