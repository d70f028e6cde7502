import {
  allocate,
  compareRational,
  money,
  moneyJson,
  multiply,
  parseDecimal,
  parseMoney,
  rational,
  round,
  sum,
  type Money,
  type Rational,
} from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { blockingReasons, quarterOfLine, rateOf, type Judged } from './eligibility';
import { inOrder, levelOn, type RewardRules, type StatementInputs } from './inputs';
import { ZERO_REASONS, type RewardLine, type ZeroReason } from './lines';
import { priceLines } from './quantities';
import { roundAmounts } from './rounding';
import { tierAmount, type BandRules } from './tiers';

/** One line under one plan with everything between base and amount; the trace shows it, the statement keeps its end. */
export type Computed = Readonly<{
  plan: RewardPlan;
  judged: Judged;
  level: string | null;
  levelEventId: string | null;
  percent: string | null;
  base: bigint;
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
  { definition }: RewardRules,
): readonly Computed[] => {
  const dealsById = new Map(deals.map((deal) => [deal.dealId, deal]));
  const ordered = inOrder(lines);
  const priced = priceLines(ordered, dealsById);
  const judged = ordered.map((line) => ({
    line,
    deal: dealsById.get(line.dealId ?? ''),
    partner,
    priced: priced.get(line.shipmentLineId) ?? { base: 0n, above: false, eligible: true },
    wonInsideProtection: definition.reward.wonInsideProtection.value,
  }));
  const plans = [...definition.plans].sort(
    (one, other) => one.stacking.value.order - other.stacking.value.order,
  );
  const byPlan = plans.map((plan) => evaluatePlan(plan, judged, quarter));
  return judged.flatMap((_, index) => byPlan.flatMap((computed) => computed[index] ?? []));
};

/** Results by the index of the line; lines that count in another quarter have none. */
const evaluatePlan = (
  plan: RewardPlan,
  lines: readonly Judged[],
  quarter: string,
): readonly (Computed | undefined)[] => {
  const computed = lines.map((judged) => rated(plan, judged));
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

const rated = (plan: RewardPlan, judged: Judged): Computed => {
  const standing = levelOn(judged.partner, judged.line.shipOn);
  const level = standing?.level ?? null;
  const percent = rateOf(plan, level, judged.deal?.dealType ?? null) ?? null;
  const blocked = blockingReasons(plan, judged);
  const { base, above } = judged.priced;
  const exact =
    blocked.length > 0 || percent === null
      ? rational(0n)
      : multiply(parseDecimal(percent), rational(base, 100n));
  const codes = above ? [...blocked, 'QUANTITY_ABOVE_QUOTE' as const] : blocked;
  const levelEventId = standing?.eventId ?? null;
  return {
    plan,
    judged,
    level,
    levelEventId,
    percent,
    base,
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
  const measure = counting.reduce((total, { base }) => total + base, 0n);
  const total = round(tierAmount('stepped', bandRules(method), measure), plan.rounding.value.mode);
  const weights = computed.map(({ blocked, base }) => (blocked.length === 0 && base > 0n ? base : 0n));
  const parts = weights.some((weight) => weight > 0n) ? allocate(total, weights) : weights;
  return computed.map((line, index) => {
    const amount = parts[index] ?? 0n;
    return { ...line, exact: rational(amount), capped: rational(amount), amount };
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
  { plan, judged, level, levelEventId, percent, base, amount, codes }: Computed,
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
    rate: plan.method.kind === 'rate' ? { kind: 'percent', percent } : { kind: 'banded', percent: null },
    base: moneyJson(money(base, currency)),
    amount: moneyJson(money(amount, currency)),
    codes,
    inputEventIds: [...new Set([...line.eventIds, ...(deal?.eventIds ?? []), ...standing])].sort(),
  };
};
