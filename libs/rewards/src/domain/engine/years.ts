import {
  money,
  moneyJson,
  multiply,
  parseDecimal,
  parseMoney,
  quarterOf,
  rational,
  round,
  type Quarter,
  type Rational,
} from '@channel/kernel';
import type { AchievementPlan } from '@channel/programs';
import type { RewardRules, RulesByQuarter, StatementInputs, YearInputs } from './inputs';
import type { RewardLine, ZeroReason } from './lines';

export type YearZeroReason = Extract<ZeroReason, 'LEVEL_NOT_ELIGIBLE' | 'REQUIREMENTS_NOT_MET'>;

/** A year that a review has decided on, under a plan that pays for it. */
export type PaidYear = Readonly<{
  year: YearInputs;
  plan: AchievementPlan;
  rules: RewardRules;
  quarter: Quarter;
  codes: readonly YearZeroReason[];
  /** Before it is rounded. */
  exact: Rational;
  /** In minor units. */
  amount: bigint;
}>;

/**
 * Years are paid in the quarter in which their review was first decided (G47), by its rules, and by what counts of the review now:
 * what is decided after an appeal changes the amount, and not the quarter.
 */
export const paidYears = (
  { years = [] }: Pick<StatementInputs, 'years'>,
  rulesOf: RulesByQuarter,
): readonly PaidYear[] =>
  years
    .flatMap((year) => {
      const quarter = quarterOf(year.decidedOn);
      const rules = rulesOf(quarter);
      return (rules.definition.achievementPlans ?? [])
        .filter(
          ({ scope, measure }) => scope.role === year.role && measure.value === year.achievement.measure,
        )
        .map((plan) => paid(year, plan, { rules, quarter }));
    })
    .toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

const idOf = ({ year, plan }: PaidYear): string => `${year.dueOn}|${year.role}|${plan.id}`;

const paid = (
  year: YearInputs,
  plan: AchievementPlan,
  where: Pick<PaidYear, 'rules' | 'quarter'>,
): PaidYear => {
  const codes = codesOf(year, plan);
  const part = multiply(parseDecimal(plan.percent.value), rational(1n, 100n));
  const exact =
    codes.length > 0 ? rational(0n) : multiply(rational(parseMoney(year.achievement.amount).minor), part);
  return { year, plan, ...where, codes, exact, amount: round(exact, plan.rounding.value) };
};

const codesOf = (
  { level, achievement }: YearInputs,
  { scope, targetRequired }: AchievementPlan,
): readonly YearZeroReason[] => [
  ...(scope.levels.value.includes(level) ? [] : (['LEVEL_NOT_ELIGIBLE'] as const)),
  ...(targetRequired.value && !achievement.reached ? (['REQUIREMENTS_NOT_MET'] as const) : []),
];

export const paidYearId = ({ rules, year, plan }: PaidYear): string =>
  rules.rewardLineId(year.reviewId, plan.id);

/** How people call it, in the place of invoice and line: the plan, and the day of the review. */
export const nameOfYear = ({ plan, year }: PaidYear) => ({ invoiceNo: plan.id, invoiceLine: year.dueOn });

/** The line of a statement: nothing was shipped, so that it has no part and no units. */
export const lineOfYear = (paidYear: PaidYear, partnerId: string): RewardLine => {
  const { year, plan, rules, quarter, codes, amount } = paidYear;
  const { reviewId, dueOn, level, eventId, achievement } = year;
  return {
    rewardLineId: paidYearId(paidYear),
    ...{ partnerId, lineId: reviewId, dealId: null, ...nameOfYear(paidYear) },
    ...{ shipOn: dueOn, quarter, sku: '', quantity: 0 },
    ...{ planId: plan.id, ruleVersion: rules.version, level },
    rate: { kind: 'percent', percent: plan.percent.value },
    base: achievement.amount,
    amount: moneyJson(money(amount, rules.definition.currency)),
    codes,
    inputEventIds: [eventId],
    year: { reviewId, from: achievement.from, to: achievement.to },
  };
};
