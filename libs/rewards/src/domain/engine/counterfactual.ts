import {
  compareRational,
  minorSum,
  money,
  moneyJson,
  parseDecimal,
  round,
  type MoneyJson,
  type Rational,
} from '@channel/kernel';
import { evaluate } from './calculate';
import type { DealInputs, RulesByQuarter, ShippedLine, StatementInputs } from './inputs';
import type { ZeroReason } from './lines';
import { bandRules, percentOf, type Computed } from './methods';
import { gapToNextBand } from './tiers';
import { amountText } from './zero-reasons';

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
  rulesOf: RulesByQuarter,
): Counterfactual | null => {
  const ofLine = (each: Computed): boolean => each.line.lineId === computed.line.lineId;
  const siblings = all.filter(ofLine);
  const before = totalOf(siblings);
  const suppositions = [
    ...siblings.flatMap((each) => withSpecialisation(each, inputs)),
    ...siblings.flatMap((each) => withDealFact(each, inputs)),
    ...withoutLimit(computed, inputs),
    ...withHigherLevel(computed, inputs),
  ];
  for (const { planId, label, inputs: supposed } of suppositions) {
    const gained = totalOf(evaluate(supposed, rulesOf).filter(ofLine)) - before;
    if (gained > 0n)
      return { planId, label, money: moneyJson(money(gained, computed.rules.definition.currency)) };
  }
  return null;
};

const totalOf = (computed: readonly Computed[]): bigint => minorSum(computed.map(({ amount }) => amount));

const withSpecialisation = ({ plan, reasons }: Computed, inputs: StatementInputs): readonly Supposition[] => {
  if (reasons.length !== 1 || reasons[0] !== 'REQUIREMENTS_NOT_MET') return [];
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
  { plan, reasons, line, deal }: Computed,
  inputs: StatementInputs,
): readonly Supposition[] => {
  const [reason] = reasons;
  const missing = reason === undefined || reasons.length > 1 ? undefined : MISSING_FACTS[reason];
  if (missing === undefined || deal === undefined) return [];
  const deals = inputs.deals.map((known) =>
    known.dealId === deal.dealId ? missing.change(known, line.shipOn) : known,
  );
  return [{ planId: plan.id, label: missing.label, inputs: { ...inputs, deals } }];
};

/** What only some units lack: a quote for them, a number that is free, or time. */
const withoutLimit = (
  { plan, codes, line, prices, units }: Computed,
  inputs: StatementInputs,
): readonly Supposition[] => {
  const [price] = prices;
  const [code] = codes;
  if (codes.length !== 1 || code === undefined) return [];
  const changed = (label: string, change: Partial<StatementInputs>): readonly Supposition[] => [
    { planId: plan.id, label, inputs: { ...inputs, ...change } },
  ];
  const lineWith = (more: Partial<ShippedLine>): readonly ShippedLine[] =>
    inputs.lines.map((each) => (each.lineId === line.lineId ? { ...each, ...more } : each));
  if (code === 'SERIAL_ALREADY_REWARDED')
    return changed('if its serial numbers counted on no other line', {
      lines: lineWith({ blockedSerials: [] }),
    });
  if (code === 'TOO_LATE')
    return changed('if it had been reported in time', { lines: lineWith({ receivedOn: line.shipOn }) });
  if (code !== 'QUANTITY_ABOVE_QUOTE' || price === undefined) return [];
  const more = { ...price, quantity: price.quantity + units.above };
  const deals = inputs.deals.map((deal) =>
    deal.dealId === line.dealId
      ? { ...deal, prices: deal.prices.map((each) => (each.line === price.line ? more : each)) }
      : deal,
  );
  return changed(`if ${String(units.above)} more were quoted`, { deals });
};

const withHigherLevel = (
  { plan, level, line, deal }: Computed,
  inputs: StatementInputs,
): readonly Supposition[] => {
  const rate = (name: string | null): Rational =>
    parseDecimal(percentOf(plan, name, deal?.dealType ?? null) ?? '0');
  const next = [...plan.scope.levels.value]
    .filter((name) => compareRational(rate(name), rate(level)) > 0)
    .sort((one, other) => compareRational(rate(one), rate(other)))[0];
  if (next === undefined) return [];
  const raised = { level: next, effectiveOn: line.shipOn, eventId: '' };
  const partner = { ...inputs.partner, levels: [...inputs.partner.levels, raised] };
  return [{ planId: plan.id, label: `at the level ${next}`, inputs: { ...inputs, partner } }];
};

/** `USD 1,240.00 to the next band`; `undefined` in the highest one (F13). */
export const bandGapText = ({ plan, banded, rules }: Computed): string | undefined => {
  if (plan.method.kind === 'rate' || banded === null) return undefined;
  // A part of a minor unit is below any bound.
  const gap = gapToNextBand(bandRules(plan.method), round(banded.measure, 'DOWN'));
  if (gap === null) return undefined;
  return `${amountText(money(gap, rules.definition.currency))} to the next band`;
};
