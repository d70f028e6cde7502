import { money, moneyJson, round, type MoneyJson } from '@channel/kernel';
import { bandRules, evaluate, type Computed } from './calculate';
import type { RewardRules, StatementInputs } from './inputs';
import { gapToNextBand } from './tiers';

export type TraceStep = Readonly<{
  kind:
    'base' | 'qualifies' | 'standing' | 'rule' | 'multiplier' | 'stacking' | 'cap' | 'rounding' | 'known_at';
  label: string;
  money?: MoneyJson;
  /** The money of the contributing steps adds up to the amount. */
  contributes: boolean;
  refs: readonly string[];
}>;
/** The nearest rule that did not apply, and what it would have added. */
export type Counterfactual = Readonly<{ planId: string; label: string; money: MoneyJson }>;
export type RewardTrace = Readonly<{
  lineId: string;
  amount: MoneyJson;
  steps: readonly TraceStep[];
  counterfactual: Counterfactual | null;
}>;

/** Explains a line by calculating it again; `undefined` if these inputs have no such line (F1). */
export const traceOf = (
  lineId: string,
  inputs: StatementInputs,
  rules: RewardRules,
  knownAt: string,
): RewardTrace | undefined => {
  const all = evaluate(inputs, rules);
  const idOf = ({ judged, plan }: Computed): string => rules.lineId(judged.line.shipmentLineId, plan.id);
  const computed = all.find((candidate) => idOf(candidate) === lineId);
  if (computed === undefined) return undefined;
  return {
    lineId,
    amount: moneyJson(money(computed.amount, rules.definition.currency)),
    steps: stepsOf(computed, all, rules, knownAt),
    counterfactual: counterfactualOf(computed, all, inputs, rules),
  };
};

const stepsOf = (
  computed: Computed,
  all: readonly Computed[],
  rules: RewardRules,
  knownAt: string,
): readonly TraceStep[] => {
  const { plan, judged, level, levelEventId, percent, base, blocked, exact, capped, amount } = computed;
  const { line, deal } = judged;
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const step = (
    kind: TraceStep['kind'],
    label: string,
    more: Partial<Pick<TraceStep, 'money' | 'contributes' | 'refs'>> = {},
  ): TraceStep => ({ kind, label, contributes: false, refs: [], ...more });
  const ruled = round(exact, 'DOWN');
  const kept = round(capped, 'DOWN');
  const others = all.filter(
    (other) => other.judged.line.shipmentLineId === line.shipmentLineId && other.amount !== 0n,
  ).length;
  return [
    step('base', `${String(line.quantity)} × ${line.sku} at the approved net price`, {
      money: inCurrency(base),
      refs: line.eventIds,
    }),
    step('qualifies', blocked.length === 0 ? 'All facts are there' : blocked.join(', '), {
      refs: deal?.eventIds ?? [],
    }),
    step('standing', `Level ${level ?? 'none'} on ${line.shipOn}`, {
      refs: levelEventId === null ? [] : [levelEventId],
    }),
    step('rule', `${plan.name}: ${rateText(computed, all, percent)}`, {
      money: inCurrency(ruled),
      contributes: true,
      refs: [`${plan.id}@${String(rules.version)}`],
    }),
    step('multiplier', 'No multiplier'),
    step('stacking', `${plan.stacking.value.policy}: ${String(others)} plan(s) pay on this line`),
    step('cap', plan.capPerDeal === undefined ? 'No cap' : 'Cap per deal', {
      money: inCurrency(kept - ruled),
      contributes: true,
    }),
    step('rounding', `${plan.rounding.value.mode} per ${plan.rounding.value.point}`, {
      money: inCurrency(amount - kept),
      contributes: true,
    }),
    step('known_at', `Facts recorded up to ${knownAt}`, { refs: [knownAt] }),
  ];
};

const rateText = ({ plan }: Computed, all: readonly Computed[], percent: string | null): string => {
  if (plan.method.kind === 'rate') return percent === null ? 'no rate for this level' : `${percent} %`;
  const measure = all
    .filter((other) => other.plan.id === plan.id && other.blocked.length === 0)
    .reduce((total, { base }) => total + base, 0n);
  const gap = gapToNextBand(bandRules(plan.method), measure);
  return gap === null ? 'bands, the highest is reached' : `bands, ${gap.toString()} minor units to the next`;
};

/** A plan that only a specialisation kept from paying on the same shipped line. */
const counterfactualOf = (
  { judged: { line } }: Computed,
  all: readonly Computed[],
  inputs: StatementInputs,
  rules: RewardRules,
): Counterfactual | null => {
  const missed = all.find(
    ({ judged, blocked, plan }) =>
      judged.line.shipmentLineId === line.shipmentLineId &&
      blocked.length === 1 &&
      blocked[0] === 'REQUIREMENTS_NOT_MET' &&
      plan.scope.specialisation !== undefined,
  );
  if (missed?.plan.scope.specialisation === undefined) return null;
  const specialisation = missed.plan.scope.specialisation.value;
  const granted = { specialisation, fromOn: '0001-01-01', untilOn: null, eventId: '' };
  const partner = {
    ...inputs.partner,
    specialisations: [...inputs.partner.specialisations, granted],
  };
  const gained = evaluate({ ...inputs, partner }, rules).find(
    ({ judged, plan }) => judged.line.shipmentLineId === line.shipmentLineId && plan.id === missed.plan.id,
  );
  if (gained === undefined || gained.amount <= 0n) return null;
  return {
    planId: missed.plan.id,
    label: `with the specialisation ${specialisation}`,
    money: moneyJson(money(gained.amount, rules.definition.currency)),
  };
};
