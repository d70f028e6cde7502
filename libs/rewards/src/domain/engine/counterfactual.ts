import {
  compareRational,
  decimalText,
  money,
  moneyJson,
  parseDecimal,
  round,
  type MoneyJson,
  type Rational,
} from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { bandRules, evaluate, type Computed } from './calculate';
import { rateOf } from './eligibility';
import type { DealInputs, RewardRules, StatementInputs } from './inputs';
import type { ZeroReason } from './lines';
import { measureOf } from './measure';
import { gapToNextBand } from './tiers';

/** The nearest rule that did not apply, and what it would have added to the shipped line. */
export type Counterfactual = Readonly<{ planId: string; label: string; money: MoneyJson }>;

/** The same facts with one thing different. */
type Supposition = Readonly<{ planId: string; label: string; inputs: StatementInputs }>;

/**
 * Supposes one missing thing after the other, the nearest first: a specialisation, a fact of the deal, a higher level;
 * the first that adds something is told. Each amount is calculated, never estimated.
 */
export const counterfactualOf = (
  computed: Computed,
  all: readonly Computed[],
  inputs: StatementInputs,
  rules: RewardRules,
): Counterfactual | null => {
  const ofLine = (each: Computed): boolean =>
    each.judged.line.shipmentLineId === computed.judged.line.shipmentLineId;
  const siblings = all.filter(ofLine);
  const before = totalOf(siblings);
  const suppositions = [
    ...siblings.flatMap((each) => withSpecialisation(each, inputs)),
    ...siblings.flatMap((each) => withDealFact(each, inputs)),
    ...withHigherLevel(computed, inputs),
  ];
  for (const { planId, label, inputs: supposed } of suppositions) {
    const gained = totalOf(evaluate(supposed, rules).filter(ofLine)) - before;
    if (gained > 0n) return { planId, label, money: moneyJson(money(gained, rules.definition.currency)) };
  }
  return null;
};

const totalOf = (computed: readonly Computed[]): bigint =>
  computed.reduce((total, { amount }) => total + amount, 0n);

const withSpecialisation = ({ plan, blocked }: Computed, inputs: StatementInputs): readonly Supposition[] => {
  if (blocked.length !== 1 || blocked[0] !== 'REQUIREMENTS_NOT_MET') return [];
  if (plan.scope.specialisation === undefined) return [];
  const specialisation = plan.scope.specialisation.value;
  const granted = { specialisation, fromOn: '0001-01-01', untilOn: null, eventId: '' };
  const specialisations = [...inputs.partner.specialisations, granted];
  const partner = { ...inputs.partner, specialisations };
  const label = `with the specialisation ${specialisation}`;
  return [{ planId: plan.id, label, inputs: { ...inputs, partner } }];
};

/** What the deal would need, by the only reason that blocks a line. */
const MISSING_FACTS: Partial<
  Record<ZeroReason, Readonly<{ label: string; change: (deal: DealInputs, day: string) => DealInputs }>>
> = {
  DEAL_NOT_APPROVED: {
    label: 'if the registration were approved',
    change: (deal, day) => ({ ...deal, approvedOn: day, protectedUntilOn: '9999-12-31' }),
  },
  NOT_WON: { label: 'if the deal were won', change: (deal, day) => ({ ...deal, wonOn: day }) },
  NOT_CLOSED: {
    label: 'if the deal were closed with its order',
    change: (deal, day) => ({ ...deal, closedOn: day }),
  },
  PROTECTION_LAPSED: {
    label: 'if the deal had been won inside its protection',
    change: (deal) => ({ ...deal, protectedUntilOn: deal.wonOn }),
  },
};

const withDealFact = (
  { plan, blocked, judged: { line, deal } }: Computed,
  inputs: StatementInputs,
): readonly Supposition[] => {
  const [reason] = blocked;
  const missing = reason === undefined || blocked.length > 1 ? undefined : MISSING_FACTS[reason];
  if (missing === undefined || deal === undefined) return [];
  const deals = inputs.deals.map((known) =>
    known.dealId === deal.dealId ? missing.change(known, line.shipOn) : known,
  );
  return [{ planId: plan.id, label: missing.label, inputs: { ...inputs, deals } }];
};

const withHigherLevel = (
  { plan, level, judged: { line, deal } }: Computed,
  inputs: StatementInputs,
): readonly Supposition[] => {
  const percentOf = (name: string | null): Rational =>
    parseDecimal(rateOf(plan, name, deal?.dealType ?? null) ?? '0');
  const next = [...plan.scope.levels.value]
    .filter((name) => compareRational(percentOf(name), percentOf(level)) > 0)
    .sort((one, other) => compareRational(percentOf(one), percentOf(other)))[0];
  if (next === undefined) return [];
  const raised = { level: next, effectiveOn: line.shipOn, eventId: '' };
  const partner = { ...inputs.partner, levels: [...inputs.partner.levels, raised] };
  return [{ planId: plan.id, label: `at the level ${next}`, inputs: { ...inputs, partner } }];
};

/** `1,240.00 to the next band`; `undefined` in the highest one (F13). */
export const bandGapText = (
  { plan }: Computed,
  all: readonly Computed[],
  { definition: { currency } }: RewardRules,
): string | undefined => {
  const { method } = plan;
  if (method.kind === 'rate') return undefined;
  const gap = gapToNextBand(bandRules(method), measureIn(plan, all));
  if (gap === null) return undefined;
  return `${grouped(decimalText(money(gap, currency)))} to the next band`;
};

/** The plan's measure in whole minor units: a part of one is below any bound. */
const measureIn = (plan: RewardPlan, all: readonly Computed[]): bigint => {
  const counting = all.filter((other) => other.plan.id === plan.id && other.blocked.length === 0);
  return round(measureOf(counting.map(({ base }) => base)), 'DOWN');
};

const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
