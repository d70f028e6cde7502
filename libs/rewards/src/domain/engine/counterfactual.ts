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
import type { ZeroReason } from './lines';
import { percentOf, type Computed } from './methods';
import { SUPPOSED_WORDS, type MissingFact, type SupposedWords } from './words/supposed-words';

/** The nearest rule that did not apply, and what it would have added to the shipped line. */
export type Counterfactual = Readonly<{ planId: string; label: string; money: MoneyJson }>;

/** The same facts with something different. */
type Supposition = Readonly<{ planId: string; label: string; inputs: StatementInputs }>;

/** One thing that a line lacks, as it would be. */
type Change = Readonly<{ label: string; of: (inputs: StatementInputs) => StatementInputs }>;

/**
 * Supposes what is missing, the nearest first: of one plan after the other what the line lacks by its reasons, all of them
 * together, the plan that lacks fewest first; then a higher level. The first that adds something is told. Each amount is
 * calculated, never estimated.
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
    ...siblings
      .toSorted((one, other) => one.codes.length - other.codes.length)
      .flatMap((each) => withAll(each, inputs, words)),
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

/** Everything that the line lacks; nothing where one of it is not to be had, as a deal for what matches none. */
const withAll = (
  computed: Computed,
  inputs: StatementInputs,
  words: SupposedWords,
): readonly Supposition[] => {
  const changes = computed.codes.map((code) => CHANGES[code]?.(computed, words));
  const possible = changes.filter((change) => change !== undefined);
  if (possible.length === 0 || possible.length < changes.length) return [];
  return [
    {
      planId: computed.plan.id,
      label: possible.map(({ label }) => label).join(words.and),
      inputs: possible.reduce((supposed, { of }) => of(supposed), inputs),
    },
  ];
};

const lineWith =
  ({ line }: Computed, more: Partial<ShippedLine>): Change['of'] =>
  (inputs) => ({
    ...inputs,
    lines: inputs.lines.map((each) => (each.lineId === line.lineId ? { ...each, ...more } : each)),
  });
const dealWith =
  ({ line }: Computed, change: (deal: DealInputs) => DealInputs): Change['of'] =>
  (inputs) => ({
    ...inputs,
    deals: inputs.deals.map((deal) => (deal.dealId === line.dealId ? change(deal) : deal)),
  });

/** What the deal would need. */
const MISSING_FACTS: Readonly<Record<MissingFact, (deal: DealInputs, day: string) => DealInputs>> = {
  DEAL_NOT_APPROVED: (deal, day) => ({ ...deal, approvedOn: day, protectedUntilOn: '9999-12-31' }),
  NOT_WON: (deal, day) => ({ ...deal, wonOn: day }),
  NOT_CLOSED: (deal, day) => ({ ...deal, closedOn: day }),
  PROTECTION_LAPSED: (deal) => ({ ...deal, protectedUntilOn: deal.wonOn }),
};
const factOf =
  (fact: MissingFact) =>
  (computed: Computed, words: SupposedWords): Change | undefined =>
    computed.deal === undefined
      ? undefined
      : {
          label: words[fact],
          of: dealWith(computed, (deal) => MISSING_FACTS[fact](deal, computed.line.shipOn)),
        };

/** By the reason of a zero: what would have to be different, if anything can be. */
const CHANGES: Partial<
  Readonly<Record<ZeroReason, (computed: Computed, words: SupposedWords) => Change | undefined>>
> = {
  REQUIREMENTS_NOT_MET: ({ plan }, words) => {
    if (plan.scope.specialisation === undefined) return undefined;
    const specialisation = plan.scope.specialisation.value;
    const granted = { specialisation, fromOn: '0001-01-01', untilOn: null, eventId: '' };
    return {
      label: words.specialisation(specialisation),
      of: ({ partner, ...inputs }) => ({
        ...inputs,
        partner: { ...partner, specialisations: [...partner.specialisations, granted] },
      }),
    };
  },
  DEAL_NOT_APPROVED: factOf('DEAL_NOT_APPROVED'),
  NOT_WON: factOf('NOT_WON'),
  NOT_CLOSED: factOf('NOT_CLOSED'),
  PROTECTION_LAPSED: factOf('PROTECTION_LAPSED'),
  SERIAL_ALREADY_REWARDED: (computed, words) => ({
    label: words.serials,
    of: lineWith(computed, { blockedSerials: [] }),
  }),
  TOO_LATE: (computed, words) => ({
    label: words.inTime,
    of: lineWith(computed, { receivedOn: computed.line.shipOn }),
  }),
  QUANTITY_ABOVE_QUOTE: (computed, words) => {
    const { units, prices } = computed;
    const [price] = prices;
    if (price === undefined) return undefined;
    const more = { ...price, quantity: price.quantity + units.above };
    return {
      label: words.quoted(units.above),
      of: dealWith(computed, (deal) => ({
        ...deal,
        prices: deal.prices.map((each) => (each.line === price.line ? more : each)),
      })),
    };
  },
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
