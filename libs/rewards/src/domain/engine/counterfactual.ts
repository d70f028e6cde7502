import {
  compareRational,
  minorSum,
  money,
  moneyJson,
  parseDecimal,
  type Language,
  type MoneyJson,
  type Rational,
} from '@channel/kernel';
import { evaluate } from './calculate';
import type { DealInputs, RulesByQuarter, ShippedLine, StatementInputs } from './inputs';
import { percentOf, type Computed } from './methods';
import { SUPPOSED_WORDS, type MissingFact, type SupposedWords } from './words/supposed-words';

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
  language: Language = 'en',
): Counterfactual | null => {
  const words = SUPPOSED_WORDS[language];
  const ofLine = (each: Computed): boolean => each.line.lineId === computed.line.lineId;
  const siblings = all.filter(ofLine);
  const before = totalOf(siblings);
  const suppositions = [
    ...siblings.flatMap((each) => withSpecialisation(each, inputs, words)),
    ...siblings.flatMap((each) => withDealFact(each, inputs, words)),
    ...withoutLimit(computed, inputs, words),
    ...withHigherLevel(computed, inputs, words),
  ];
  for (const { planId, label, inputs: supposed } of suppositions) {
    const gained = totalOf(evaluate(supposed, rulesOf).filter(ofLine)) - before;
    if (gained > 0n)
      return { planId, label, money: moneyJson(money(gained, computed.rules.definition.currency)) };
  }
  return null;
};

const totalOf = (computed: readonly Computed[]): bigint => minorSum(computed.map(({ amount }) => amount));

const withSpecialisation = (
  { plan, reasons }: Computed,
  inputs: StatementInputs,
  words: SupposedWords,
): readonly Supposition[] => {
  if (reasons.length !== 1 || reasons[0] !== 'REQUIREMENTS_NOT_MET') return [];
  if (plan.scope.specialisation === undefined) return [];
  const specialisation = plan.scope.specialisation.value;
  const granted = { specialisation, fromOn: '0001-01-01', untilOn: null, eventId: '' };
  const specialisations = [...inputs.partner.specialisations, granted];
  const partner = { ...inputs.partner, specialisations };
  const label = words.specialisation(specialisation);
  return [{ planId: plan.id, label, inputs: { ...inputs, partner } }];
};

/** What the deal would need, by the reason that blocks a line. */
const MISSING_FACTS: Readonly<Record<MissingFact, (deal: DealInputs, day: string) => DealInputs>> = {
  DEAL_NOT_APPROVED: (deal, day) => ({ ...deal, approvedOn: day, protectedUntilOn: '9999-12-31' }),
  NOT_WON: (deal, day) => ({ ...deal, wonOn: day }),
  NOT_CLOSED: (deal, day) => ({ ...deal, closedOn: day }),
  PROTECTION_LAPSED: (deal) => ({ ...deal, protectedUntilOn: deal.wonOn }),
};
const isMissingFact = (reason: string): reason is MissingFact => Object.hasOwn(MISSING_FACTS, reason);

const withDealFact = (
  { plan, reasons, line, deal }: Computed,
  inputs: StatementInputs,
  words: SupposedWords,
): readonly Supposition[] => {
  // A deal that is not won is not closed either: what it lacks is supposed together.
  const missing = reasons.filter(isMissingFact);
  if (missing.length === 0 || missing.length < reasons.length || deal === undefined) return [];
  const complete = (known: DealInputs): DealInputs =>
    missing.reduce((supposed, reason) => MISSING_FACTS[reason](supposed, line.shipOn), known);
  const deals = inputs.deals.map((known) => (known.dealId === deal.dealId ? complete(known) : known));
  const label = missing.map((reason) => words[reason]).join(words.and);
  return [{ planId: plan.id, label, inputs: { ...inputs, deals } }];
};

/** What only some units lack: a quote for them, a number that is free, or time. */
const withoutLimit = (
  { plan, codes, line, prices, units }: Computed,
  inputs: StatementInputs,
  words: SupposedWords,
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
    return changed(words.serials, {
      lines: lineWith({ blockedSerials: [] }),
    });
  if (code === 'TOO_LATE') return changed(words.inTime, { lines: lineWith({ receivedOn: line.shipOn }) });
  if (code !== 'QUANTITY_ABOVE_QUOTE' || price === undefined) return [];
  const more = { ...price, quantity: price.quantity + units.above };
  const deals = inputs.deals.map((deal) =>
    deal.dealId === line.dealId
      ? { ...deal, prices: deal.prices.map((each) => (each.line === price.line ? more : each)) }
      : deal,
  );
  return changed(words.quoted(units.above), { deals });
};

const withHigherLevel = (
  { plan, level, line, deal }: Computed,
  inputs: StatementInputs,
  words: SupposedWords,
): readonly Supposition[] => {
  const rate = (name: string | null): Rational =>
    parseDecimal(percentOf(plan, name, deal?.dealType ?? null) ?? '0');
  const next = [...plan.scope.levels.value]
    .filter((name) => compareRational(rate(name), rate(level)) > 0)
    .sort((one, other) => compareRational(rate(one), rate(other)))[0];
  if (next === undefined) return [];
  const raised = { level: next, effectiveOn: line.shipOn, eventId: '' };
  const partner = { ...inputs.partner, levels: [...inputs.partner.levels, raised] };
  return [{ planId: plan.id, label: words.level(next), inputs: { ...inputs, partner } }];
};
