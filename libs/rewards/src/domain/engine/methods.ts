import {
  allocateOver,
  compareRational,
  multiply,
  parseDecimal,
  parseMoney,
  rational,
  round,
  type Day,
  type Rational,
} from '@channel/kernel';
import type { PlanMethod, RewardPlan } from '@channel/programs';
import { inReportOrder } from './eligibility';
import type { LinkedReturn } from './inputs';
import type { Issued } from './issued';
import type { Taken, ZeroReason } from './lines';
import { measureOf, reduced, weightAmong } from './measure';
import { trimmed } from './quotes';
import { roundAmounts } from './rounding';
import { unitsBlocked, unitsLeft, unitsOf, upTo, withinLookback } from './sales';
import { shareFrom, shareOf, type Share, type Shares } from './shares';
import { amountOfMeasure, highestPercent, type BandRules } from './tiers';
import { worthOf, type Valued } from './valued';

/** One line under one plan with everything between base and amount; the trace shows it, the statement keeps its end. */
export type Computed = Valued &
  Readonly<{
    percent: string | null;
    /** base × rate before cap and rounding. */
    exact: Rational;
    /** What was left of the deal's cap for the line; `null` without a cap. */
    capLeft: Rational | null;
    /** After the cap, before rounding. */
    capped: Rational;
    amount: bigint;
    codes: readonly ZeroReason[];
    /** Of a plan with bands: what the quarter's lines add up to, and what the bands give for it. */
    banded: Readonly<{ measure: Rational; total: bigint }> | null;
  }>;

/** How a plan turns the lines of one quarter into amounts. `caps` says what other lines hold of each deal's cap. */
type Settle = (plan: RewardPlan, lines: readonly Valued[], caps: Shares) => readonly Computed[];
type MethodOf<Kind> = Extract<PlanMethod, Readonly<{ kind: Kind }>>;

const NOTHING = rational(0n);
const LAST_DAY = '9999-12-31';

export const settleQuarter: Settle = (plan, lines, caps) => {
  const settle = METHODS[plan.method.kind] as (method: PlanMethod) => Settle;
  return settle(plan.method)(plan, lines, caps);
};

/** What statements credited for a line is held of its deal's cap from the start, and less with each return. */
export const holdCredited = (
  caps: Shares,
  issued: Issued,
  reversed: readonly LinkedReturn[],
  plan: RewardPlan,
): void => {
  const { line, credited } = issued;
  if (line.dealId === null || credited <= 0n) return;
  const left = (day: Day): Rational =>
    rational(afterReversal(credited, line.quantity, upTo(reversed, day), plan));
  const days = reversed.map(({ shipOn }) => shipOn);
  caps.hold(line.dealId, line.lineId, shareFrom(days, line.shipOn, left));
};

const afterReversal = (
  credited: bigint,
  shipped: number,
  returns: readonly LinkedReturn[],
  { rounding }: RewardPlan,
): bigint => {
  const units = Math.min(unitsOf(returns), shipped);
  return units === 0
    ? credited
    : credited - round(rational(credited * BigInt(units), BigInt(shipped)), rounding.value.mode);
};

/** A rate by deal type and level on each line, up to the deal's cap. */
const byRate = (): Settle => (plan, lines, caps) => {
  const rated = lines.map((line) =>
    withCap(plan, line, percentOf(plan, line.level, line.deal?.dealType ?? null) ?? null, caps),
  );
  const rounded = roundAmounts(
    rated.map((line) => ({ line, exact: line.capped, group: line.line.dealId ?? '' })),
    plan.rounding.value,
    limitsOf(plan, rated, caps),
  );
  return rounded.map(({ line, amount }) => {
    const computed = { ...line, amount };
    if (computed.capLeft !== null && isCounting(computed)) hold(plan, computed, caps);
    return computed;
  });
};

/** The percent of a plan for level and deal type; `undefined` where the plan has none. */
export const percentOf = (
  { method }: RewardPlan,
  level: string | null,
  dealType: string | null,
): string | undefined =>
  method.kind === 'rate'
    ? method.rates.value.find(
        (rate) => rate.level === level && (rate.dealType === 'any' || rate.dealType === dealType),
      )?.percent
    : undefined;

const isCounting = ({ reasons }: Valued): boolean => reasons.length === 0;

/** A deal's cap is used up line by line; what a return takes back is free for what is shipped from its day on (G64, G65). */
const withCap = (plan: RewardPlan, line: Valued, percent: string | null, caps: Shares): Computed => {
  const exact = exactOf(line, percent, line.taken);
  const dealId = line.line.dealId ?? '';
  caps.release(dealId, line.line.lineId);
  const capLeft = capLeftFor(plan, line, exact, caps);
  const isOver = capLeft !== null && compareRational(exact, capLeft) > 0;
  const capped = isOver ? capLeft : exact;
  const codes = inReportOrder([...codesOf(line), ...(isOver ? ['CAP_REACHED' as const] : [])]);
  const computed = { ...line, percent, exact, capLeft, capped, amount: 0n, codes, banded: null };
  if (capLeft !== null && isCounting(line)) hold(plan, computed, caps);
  return computed;
};

/** What a statement credited stays, whatever others hold by now; only what comes on top of it needs room. */
const capLeftFor = (
  plan: RewardPlan,
  { line, issued, netted }: Valued,
  exact: Rational,
  caps: Shares,
): Rational | null => {
  const credited = rational(issued?.credited ?? 0n);
  if (
    plan.capPerDeal !== undefined &&
    issued !== undefined &&
    netted.length === 0 &&
    compareRational(exact, credited) <= 0
  )
    return credited;
  const left = capLeftOn(plan, line.dealId ?? '', line.shipOn, caps);
  return left === null || compareRational(left, credited) > 0 ? left : credited;
};

const capLeftOn = (plan: RewardPlan, dealId: string, day: Day, caps: Shares): Rational | null => {
  if (plan.capPerDeal === undefined) return null;
  const left = less(rational(parseMoney(plan.capPerDeal.value).minor), caps.heldFrom(dealId, day));
  return left.numerator < 0n ? NOTHING : left;
};

const less = (one: Rational, other: Rational): Rational =>
  reduced(measureOf([one, multiply(other, rational(-1n))]));

const exactOf = (line: Valued, percent: string | null, taken: Taken): Rational =>
  !isCounting(line) || percent === null
    ? NOTHING
    : multiply(multiply(parseDecimal(percent), rational(1n, 100n)), worthOf(line, taken).base);

/**
 * Holds what the line credits of the cap: from its ship day on what it would get without returns, then less with each.
 * Rounded, so that the cap limits what is credited; where only the total is rounded, exact until its amount is known.
 */
const hold = (plan: RewardPlan, line: Computed, caps: Shares): void => {
  const { netted, reversed, percent, capLeft, takenAtFirst, line: sale } = line;
  const { point, mode } = plan.rounding.value;
  const settled = (exact: Rational): Rational => (point === 'line' ? rational(round(exact, mode)) : exact);
  const within = (exact: Rational): Rational =>
    capLeft !== null && compareRational(exact, capLeft) > 0 ? capLeft : exact;
  const effective = withinLookback(reversed, sale.shipOn, line.rules.definition.clawback.lookbackDays.value);
  const on = (day: Day): Rational => {
    const back = upTo(netted, day);
    const isNet = back.length === netted.length;
    const counted = unitsLeft(sale, back) - unitsBlocked(sale, back);
    const amount =
      isNet && line.amount !== 0n
        ? rational(line.amount)
        : settled(within(exactOf(line, percent, isNet ? line.taken : trimmed(takenAtFirst, counted))));
    const taken = upTo(effective, day);
    return taken.length === 0
      ? amount
      : rational(afterReversal(round(amount, mode), line.units.left, taken, plan));
  };
  const days = [...netted, ...effective].map(({ shipOn }) => shipOn);
  const share: Share = shareOf(days, sale.shipOn, on);
  caps.hold(sale.dealId ?? '', sale.lineId, share);
};

/** What a deal's lines of the quarter may get together, so that rounding their total exceeds no cap (G65). */
const limitsOf = (
  plan: RewardPlan,
  lines: readonly Computed[],
  caps: Shares,
): ((dealId: string) => bigint | null) => {
  const own = new Map<string, readonly Rational[]>();
  for (const { line, capped } of lines)
    own.set(line.dealId ?? '', [...(own.get(line.dealId ?? '') ?? []), capped]);
  return (dealId) => {
    const left = capLeftOn(plan, dealId, LAST_DAY, caps);
    return left === null ? null : round(measureOf([left, ...(own.get(dealId) ?? [])]), 'DOWN');
  };
};

/** The bands judge the whole quarter; the amount is then shared over the lines that built the measure, by base. */
const byBands =
  (method: MethodOf<'stepped'>): Settle =>
  (plan, lines) => {
    const counting = lines.map((line) => ({ line, base: isCounting(line) ? line.base : NOTHING }));
    const measure = measureOf(counting.map(({ base }) => base));
    const rules = bandRules(method);
    const total = round(amountOfMeasure('stepped', rules, measure), plan.rounding.value.mode);
    return sharedByBase(total, counting).map(({ line, part: amount }) => {
      const percent = isCounting(line) ? highestPercent(rules, measure) : null;
      const exact = rational(amount);
      const codes = inReportOrder(codesOf(line));
      const banded = { measure, total };
      return { ...line, percent, exact, capLeft: null, capped: exact, amount, codes, banded };
    });
  };

type Weighed = Readonly<{ line: Valued; base: Rational }>;

/** Where no line counts there is nothing to share. */
const sharedByBase = (
  total: bigint,
  lines: readonly Weighed[],
): readonly (Weighed & Readonly<{ part: bigint }>)[] => {
  const weight = weightAmong(lines.map(({ base }) => base));
  return lines.some(({ base }) => weight(base) > 0n)
    ? allocateOver(total, lines, ({ base }) => weight(base))
    : lines.map((line) => ({ ...line, part: 0n }));
};

/** Each kind of plan with its way to settle a quarter. */
const METHODS: { [Kind in PlanMethod['kind']]: (method: MethodOf<Kind>) => Settle } = {
  rate: byRate,
  stepped: byBands,
};

/** Why the line earns nothing, or why some of its units do. */
const codesOf = ({ reasons, units }: Valued): readonly ZeroReason[] => [
  ...reasons,
  ...(units.above > 0 ? ['QUANTITY_ABOVE_QUOTE' as const] : []),
  ...(units.blocked > 0 ? ['SERIAL_ALREADY_REWARDED' as const] : []),
];

export const bandRules = ({ boundary, top, bands }: MethodOf<'stepped'>): BandRules => ({
  boundary,
  top,
  bands: bands.value.map(({ from, to, percent }) => ({
    from: BigInt(from),
    to: to === null ? null : BigInt(to),
    percent,
  })),
});
