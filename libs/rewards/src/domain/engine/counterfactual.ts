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
import {
  unmetOn,
  type DealInputs,
  type RulesByQuarter,
  type ShippedLine,
  type StatementInputs,
} from './inputs';
import type { ZeroReason } from './lines';
import { percentOf, type Computed } from './methods';
import { SUPPOSED_WORDS, type MissingFact, type SupposedWords } from './words/supposed-words';

/** The nearest rule that did not apply, and what it would have added to the shipped line. */
export type Counterfactual = Readonly<{ planId: string; label: string; money: MoneyJson }>;

/** One thing that a line lacks, as it would be. */
type Change = Readonly<{ label: string; of: (inputs: StatementInputs) => StatementInputs }>;
type Changed = (computed: Computed, words: SupposedWords, inputs: StatementInputs) => Change | undefined;

/** So often it is looked at what the line still lacks: a deal that is found for it may not be won. */
const MOST_LOOKS = 3;

/**
 * Supposes what is missing, the nearest first: of one plan after the other what the line lacks by its reasons, all of it
 * together, the plan that lacks least first; then a higher level. The first that adds something is told. Each amount is
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
  const ofLine = (known: StatementInputs): readonly Computed[] =>
    evaluate(known, rulesOf).filter(({ line }) => line.lineId === computed.line.lineId);
  const siblings = all.filter(({ line }) => line.lineId === computed.line.lineId);
  const before = totalOf(siblings);

  /** What the plan would pay if the line lacked nothing; null where one of it is not to be had, as another part than was sold. */
  const supposing = (first: Computed, begin: (of: Computed) => readonly (Change | undefined)[]) => {
    const { plan } = first;
    const labels: string[] = [];
    let [known, changes] = [inputs, begin(first)];
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const possible = changes.filter((change) => change !== undefined);
      if (possible.length === 0 || possible.length < changes.length) return null;
      labels.push(...possible.map(({ label }) => label));
      known = possible.reduce((supposed, { of }) => of(supposed), known);
      const after = ofLine(known);
      const gained = totalOf(after) - before;
      if (gained > 0n) {
        const amount = moneyJson(money(gained, computed.rules.definition.currency));
        return { planId: plan.id, label: labels.join(words.and), money: amount };
      }
      const now = after.find((each) => each.plan.id === plan.id);
      changes = now === undefined ? [] : lackedBy(now);
    }
    return null;
  };
  const lackedBy = (of: Computed) => of.codes.map((code) => CHANGES[code]?.(of, words, inputs));

  for (const each of siblings.toSorted((one, other) => one.codes.length - other.codes.length)) {
    const found = supposing(each, lackedBy);
    if (found !== null) return found;
  }
  return supposing(computed, (of) => [raised(of, words, inputs)]);
};

const totalOf = (computed: readonly Computed[]): bigint => minorSum(computed.map(({ amount }) => amount));

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
  (fact: MissingFact): Changed =>
  (computed, words) => ({
    label: words[fact],
    of: dealWith(computed, (deal) => MISSING_FACTS[fact](deal, computed.line.shipOn)),
  });

/** The next level at which the plan pays more. */
const raised: Changed = ({ plan, level, line, deal }, words) => {
  const rate = (name: string | null): Rational =>
    parseDecimal(percentOf(plan, name, deal?.dealType ?? null) ?? '0');
  const next = [...plan.scope.levels.value]
    .filter((name) => compareRational(rate(name), rate(level)) > 0)
    .sort((one, other) => compareRational(rate(one), rate(other)))[0];
  if (next === undefined) return undefined;
  const higher = { level: next, effectiveOn: line.shipOn, eventId: '' };
  return {
    label: words.level(next),
    of: ({ partner, ...inputs }) => ({
      ...inputs,
      partner: { ...partner, levels: [...partner.levels, higher] },
    }),
  };
};

/** By the reason of a zero: what would have to be different, if anything can be. */
const CHANGES: Partial<Readonly<Record<ZeroReason, Changed>>> = {
  REQUIREMENTS_NOT_MET: ({ plan, line, level, partner }, words) => {
    if ((unmetOn(partner, level, line.shipOn) ?? []).length > 0)
      return {
        label: words.met,
        of: ({ partner: { unmet: _, ...met }, ...inputs }) => ({ ...inputs, partner: met }),
      };
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
  UNMATCHED: (computed, words, { deals }) => {
    const named = deals.filter(({ prices }) => prices.some(({ sku }) => sku === computed.line.sku));
    const deal = named.find(({ wonOn, closedOn }) => wonOn !== null && closedOn !== null) ?? named[0];
    return deal === undefined
      ? undefined
      : { label: words.matched(deal.number), of: lineWith(computed, { dealId: deal.dealId }) };
  },
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
