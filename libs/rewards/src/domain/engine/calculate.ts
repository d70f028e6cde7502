import {
  allocate,
  compareRational,
  money,
  moneyJson,
  multiply,
  parseDecimal,
  parseMoney,
  present,
  rational,
  round,
  sum,
  type Money,
  type Rational,
} from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { converted, type ConvertedBase } from './conversion';
import { blockingReasons, quarterOfLine, rateOf, type Judged } from './eligibility';
import { inOrder, levelOn, type RewardRules, type StatementInputs } from './inputs';
import { ZERO_REASONS, type RewardLine, type ZeroReason } from './lines';
import { measureOf, sharesOf } from './measure';
import { priceLines } from './quantities';
import { roundAmounts } from './rounding';
import { amountOfMeasure, highestPercent, type BandRules } from './tiers';

/** One line under one plan with everything between base and amount; the trace shows it, the statement keeps its end. */
export type Computed = Readonly<{
  plan: RewardPlan;
  judged: Judged;
  level: string | null;
  levelEventId: string | null;
  percent: string | null;
  /** In the statement's currency, exact: a foreign price is not rounded before the rate. */
  base: Rational;
  conversion: ConvertedBase['conversion'];
  blocked: readonly ZeroReason[];
  /** base × rate before cap and rounding. */
  exact: Rational;
  /** After the cap, before rounding. */
  capped: Rational;
  amount: bigint;
  codes: readonly ZeroReason[];
}>;

export type StatementResult = Readonly<{ lines: readonly RewardLine[]; total: Money }>;

/**
 * A partner's quarter: a pure function of its inputs, whatever their order (M6).
 * @returns one line per shipped line of the quarter and plan, in the order of 5.4 and of the plans; zeros with reasons
 */
export const calculateStatement = (inputs: StatementInputs, rules: RewardRules): StatementResult => {
  const lines = evaluate(inputs, rules).map((computed) => rewardLine(computed, inputs, rules));
  const { currency } = rules.definition;
  return {
    lines,
    total: sum(
      lines.map(({ amount }) => parseMoney(amount)),
      currency,
    ),
  };
};

/** The same calculation with its inside. */
export const evaluate = (
  { quarter, partner, lines, deals }: StatementInputs,
  rules: RewardRules,
): readonly Computed[] => {
  const { definition } = rules;
  const dealsById = new Map(deals.map((deal) => [deal.dealId, deal]));
  const ordered = inOrder(lines);
  const priced = priceLines(ordered, dealsById);
  const judged = ordered.map((line) => ({
    line,
    deal: dealsById.get(line.dealId ?? ''),
    partner,
    priced: priced.get(line.shipmentLineId) ?? { base: 0n, currency: null, above: false, eligible: true },
    wonInsideProtection: definition.reward.wonInsideProtection.value,
    lateMaxDays: definition.late.maxDays.value,
  }));
  const bases = judged.map((each) => converted(each, rules));
  const plans = [...definition.plans].sort(
    (one, other) => one.stacking.value.order - other.stacking.value.order,
  );
  const byPlan = plans.map((plan) => evaluatePlan(plan, { judged, bases, quarter }));
  return judged.flatMap((_, index) => byPlan.flatMap((computed) => computed[index] ?? []));
};

/** Results by the index of the line; lines that count in another quarter have none. */
const evaluatePlan = (
  plan: RewardPlan,
  {
    judged: lines,
    bases,
    quarter,
  }: Readonly<{ judged: readonly Judged[]; bases: readonly ConvertedBase[]; quarter: string }>,
): readonly (Computed | undefined)[] => {
  const computed = lines.map((judged, index) => rated(plan, judged, present(bases[index])));
  const counts = lines.map(({ line, deal }) => quarterOfLine(plan, line, deal));
  const inQuarter = (_: unknown, index: number): boolean => counts[index] === quarter;
  const capped = plan.method.kind === 'rate' ? withCaps(plan, computed) : computed;
  const settled =
    plan.method.kind === 'rate'
      ? withRounding(plan, capped.filter(inQuarter))
      : withBands(plan, plan.method, computed.filter(inQuarter));
  let next = 0;
  return lines.map((_, index) => (counts[index] === quarter ? settled[next++] : undefined));
};

/** Why some units of a line earn nothing. */
const partlyBlocked = ({ priced, line }: Judged): readonly ZeroReason[] => [
  ...(priced.above ? ['QUANTITY_ABOVE_QUOTE' as const] : []),
  ...((line.blockedUnits ?? 0) > 0 ? ['SERIAL_ALREADY_REWARDED' as const] : []),
];

const rated = (plan: RewardPlan, judged: Judged, { base, conversion }: ConvertedBase): Computed => {
  const standing = levelOn(judged.partner, judged.line.shipOn);
  const level = standing?.level ?? null;
  const percent = rateOf(plan, level, judged.deal?.dealType ?? null) ?? null;
  const blocked = blockingReasons(plan, judged);
  const exact =
    blocked.length > 0 || percent === null
      ? rational(0n)
      : multiply(multiply(parseDecimal(percent), rational(1n, 100n)), base);
  const codes = inReportOrder([...blocked, ...partlyBlocked(judged)]);
  const levelEventId = standing?.eventId ?? null;
  return {
    plan,
    judged,
    level,
    levelEventId,
    percent,
    base,
    conversion,
    blocked,
    exact,
    capped: exact,
    amount: 0n,
    codes,
  };
};

/** A deal's cap is used up line by line; what a return takes back is free again. */
const withCaps = (plan: RewardPlan, computed: readonly Computed[]): readonly Computed[] => {
  const cap = plan.capPerDeal === undefined ? null : parseMoney(plan.capPerDeal.value).minor;
  if (cap === null) return computed;
  const left = new Map<string, bigint>();
  return computed.map((line) => {
    const dealId = line.judged.line.dealId ?? '';
    const remaining = left.get(dealId) ?? cap;
    const over = compareRational(line.exact, rational(remaining)) > 0;
    const capped = over ? rational(remaining) : line.exact;
    left.set(dealId, remaining - round(capped, plan.rounding.value.mode));
    return over ? { ...line, capped, codes: inReportOrder([...line.codes, 'CAP_REACHED']) } : line;
  });
};

const withRounding = (plan: RewardPlan, computed: readonly Computed[]): readonly Computed[] => {
  const amounts = roundAmounts(
    computed.map(({ capped }) => capped),
    plan.rounding.value,
  );
  return computed.map((line, index) => ({ ...line, amount: amounts[index] ?? 0n }));
};

/** The bands judge the whole quarter; the amount is then shared over the lines that built the measure, by base. */
const withBands = (
  plan: RewardPlan,
  method: Extract<RewardPlan['method'], { kind: 'stepped' }>,
  computed: readonly Computed[],
): readonly Computed[] => {
  const counting = computed.filter(({ blocked }) => blocked.length === 0);
  const measure = measureOf(counting.map(({ base }) => base));
  const rules = bandRules(method);
  const total = round(amountOfMeasure('stepped', rules, measure), plan.rounding.value.mode);
  const reached = highestPercent(rules, measure);
  const weights = sharesOf(computed.map(({ blocked, base }) => (blocked.length === 0 ? base : rational(0n))));
  const parts = weights.some((weight) => weight > 0n) ? allocate(total, weights) : weights;
  return computed.map((line, index) => {
    const amount = parts[index] ?? 0n;
    const percent = line.blocked.length === 0 ? reached : null;
    return { ...line, percent, exact: rational(amount), capped: rational(amount), amount };
  });
};

export const bandRules = ({
  boundary,
  top,
  bands,
}: Extract<RewardPlan['method'], { kind: 'stepped' }>): BandRules => ({
  boundary,
  top,
  bands: bands.value.map(({ from, to, percent }) => ({
    from: BigInt(from),
    to: to === null ? null : BigInt(to),
    percent,
  })),
});

const inReportOrder = (codes: readonly ZeroReason[]): readonly ZeroReason[] =>
  ZERO_REASONS.filter((reason) => codes.includes(reason));

const rewardLine = (
  { plan, judged, level, levelEventId, percent, base, conversion, amount, codes }: Computed,
  { quarter }: StatementInputs,
  { definition: { currency }, version, lineId }: RewardRules,
): RewardLine => {
  const { line, deal, partner } = judged;
  const standing = levelEventId === null ? [] : [levelEventId];
  return {
    lineId: lineId(line.shipmentLineId, plan.id),
    partnerId: partner.partnerId,
    shipmentLineId: line.shipmentLineId,
    dealId: line.dealId,
    invoiceNo: line.invoiceNo,
    invoiceLine: line.invoiceLine,
    shipOn: line.shipOn,
    quarter,
    sku: line.sku,
    quantity: line.quantity,
    planId: plan.id,
    ruleVersion: version,
    level,
    rate: { kind: plan.method.kind === 'rate' ? 'percent' : 'banded', percent },
    base: moneyJson(money(round(base, 'HALF_UP'), currency)),
    amount: moneyJson(money(amount, currency)),
    codes,
    inputEventIds: [...new Set([...line.eventIds, ...(deal?.eventIds ?? []), ...standing])].sort(),
    ...(conversion === null ? {} : { conversion }),
  };
};
