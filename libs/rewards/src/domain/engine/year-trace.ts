import { isZero, money, moneyJson, parseMoney, round, type Language, type MoneyJson } from '@channel/kernel';
import type { RulesByQuarter, StatementInputs } from './inputs';
import { knownStep, step, type KnownBy, type RewardTrace } from './trace';
import type { YearReason } from './words/year-words';
import { YEAR_WORDS } from './words/year-words.all';
import { nameOfYear, paidYearId, paidYears, type PaidYear } from './years';

/** Explains what was paid for a year that was reviewed; `undefined` if these inputs have no such line. */
export const traceOfYear = (
  rewardLineId: string,
  inputs: StatementInputs,
  rulesOf: RulesByQuarter,
  known: KnownBy,
  language: Language = 'en',
): RewardTrace | undefined => {
  const paid = paidYears(inputs, rulesOf).find((one) => paidYearId(one) === rewardLineId);
  if (paid === undefined) return undefined;
  const { year, plan, rules, quarter, exact, amount } = paid;
  const words = YEAR_WORDS[language];
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const ruled = round(exact, 'DOWN');
  return {
    ...{ rewardLineId, amount: inCurrency(amount) },
    about: {
      ...{ programmeVersion: rules.version, planId: plan.id, planName: plan.name, quarter },
      ...{ dealId: null, dealNumber: null, ...nameOfYear(paid) },
    },
    steps: [
      step('base', words.base(paid), {
        money: year.achievement.amount,
        refs: [{ kind: 'review', id: year.reviewId }],
      }),
      step('qualifies', words.qualifies(paid), { refs: [{ kind: 'event', id: year.eventId }] }),
      step('standing', words.standing(paid), { refs: [{ kind: 'review', id: year.reviewId }] }),
      step('rule', words.rule(paid), {
        ...{ money: inCurrency(ruled), contributes: true },
        refs: [{ kind: 'programme_version', id: String(rules.version) }],
      }),
      step('rounding', words.rounding(paid), { money: inCurrency(amount - ruled), contributes: true }),
      knownStep(known),
    ],
    zero: reasonsOf(paid).map((code) => ({ code, ...words.zero[code](paid) })),
    counterfactual: null,
  };
};

/** No zero is without a reason. */
const reasonsOf = ({ codes, amount, year, plan }: PaidYear): readonly YearReason[] => {
  if (codes.length > 0 || amount !== 0n) return codes;
  if (isZero(parseMoney(year.achievement.amount))) return ['BASE_IS_NOTHING'];
  return [Number(plan.percent.value) === 0 ? 'NO_RATE' : 'ROUNDED_TO_NOTHING'];
};
