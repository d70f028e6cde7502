import { money, moneyJson, parseMoney, quarterOf, round, sum, type Money } from '@channel/kernel';
import { adjustmentsOf, type Recomputed } from './adjustments';
import { adjustedByHand } from './by-hand';
import { withinGiven } from './given';
import { unmetOn, type RulesByQuarter, type ShippedLine, type StatementInputs } from './inputs';
import { inIssueOrder } from './issued';
import type { RewardLine, Uses } from './lines';
import { holdCredited, settleQuarter, type Computed } from './methods';
import { returnsOf, withinLookback } from './sales';
import { noShares } from './shares';
import { lineOfYear, paidYears } from './years';
import { byQuarter, candidatesOf, factsOf, kept, valued, type Facts } from './valued';

export type StatementResult = Readonly<{ lines: readonly RewardLine[]; total: Money }>;

/**
 * A partner's quarter: a pure function of its inputs, whatever their order (M6).
 * @returns one line per shipped line of the quarter and plan, in the order of 5.4 and of the plans, zeros with reasons;
 * then years that reviews decided on in it, what earlier quarters still have to get or to give back, and what was adjusted by hand
 */
export const calculateStatement = (inputs: StatementInputs, rulesOf: RulesByQuarter): StatementResult => {
  const computed = evaluate(inputs, rulesOf);
  const { definition, rewardLineId } = rulesOf(inputs.quarter);
  const linesOf = (quarter: string): readonly Recomputed[] =>
    computed.filter((sale) => sale.quarter === quarter).map((sale) => ({ sale, line: rewardLine(sale) }));
  const years = paidYears(inputs, rulesOf);
  const yearsOf = (quarter: string): readonly RewardLine[] =>
    years
      .filter((year) => year.quarter === quarter)
      .map((year) => lineOfYear(year, inputs.partner.partnerId));
  const earlier = inputs.adjusts.flatMap((quarter) =>
    adjustmentsOf(
      {
        quarter,
        lines: linesOf(quarter),
        years: yearsOf(quarter),
        issued: inIssueOrder(inputs.issued).map(({ line }) => line),
      },
      { quarter: inputs.quarter, rewardLineId },
    ),
  );
  const byHand = adjustedByHand(inputs, { quarter: inputs.quarter, rewardLineId });
  const lines = [
    ...linesOf(inputs.quarter).map(({ line }) => line),
    ...yearsOf(inputs.quarter),
    ...withinGiven(inputs, earlier),
    ...byHand,
  ];
  const amounts = lines.map(({ amount }) => parseMoney(amount));
  return { lines, total: sum(amounts, definition.currency) };
};

/** The same calculation with its inside, for the quarter and all before it. */
export const evaluate = (inputs: StatementInputs, rulesOf: RulesByQuarter): readonly Computed[] => {
  const facts = factsOf(inputs);
  const place = new Map(facts.lines.map(({ lineId }, index) => [lineId, index]));
  const placeOf = ({ line }: Computed): number => place.get(line.lineId) ?? 0;
  return plansOf(facts, rulesOf)
    .flatMap((planId) => evaluatePlan(planId, facts, rulesOf))
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || one.plan.stacking.value.order - other.plan.stacking.value.order,
    );
};

const plansOf = ({ inputs, lines }: Facts, rulesOf: RulesByQuarter): readonly string[] => {
  const quarters = new Set([inputs.quarter, ...inputs.adjusts, ...lines.map(quarterShipped)]);
  const plans = [...quarters].flatMap((quarter) => rulesOf(quarter).definition.plans);
  return [...new Set(plans.map(({ id }) => id))];
};

/** Quarter by quarter, because what was credited before counts first (G65). What counts in a later quarter waits for it. */
const evaluatePlan = (planId: string, facts: Facts, rulesOf: RulesByQuarter): readonly Computed[] => {
  const { inputs } = facts;
  const candidates = candidatesOf(planId, facts, rulesOf);
  const caps = noShares();
  for (const { issued, candidate } of kept(planId, candidates, facts)) {
    const plan = candidate?.plan ?? rulesOf(inputs.quarter).definition.plans.find(({ id }) => id === planId);
    const returns = candidate ?? returnsOf(facts.returns.get(issued.line.lineId) ?? [], issued.position);
    const { clawback } = (candidate?.rules ?? rulesOf(inputs.quarter)).definition;
    const back = withinLookback(returns.reversed, issued.line.shipOn, clawback.lookbackDays.value);
    if (plan !== undefined) holdCredited(caps, issued, back, plan);
  }
  const lines = valued(planId, candidates, facts).filter(({ quarter }) => quarter <= inputs.quarter);
  return byQuarter(lines).flatMap((ofQuarter) => {
    const [first] = ofQuarter;
    return first === undefined ? [] : settleQuarter(first.plan, ofQuarter, caps);
  });
};

export const rewardLine = (computed: Computed): RewardLine => {
  const { plan, line, deal, partner, level, levelEventId, percent, base, conversion, amount, codes } =
    computed;
  const { rules, quarter, netted } = computed;
  const { currency } = rules.definition;
  const standing = levelEventId === null ? [] : [levelEventId];
  const returns = netted.flatMap(({ eventIds }) => eventIds);
  const uses = usesOf(computed);
  const unmet = unmetOn(partner, level, line.shipOn);
  return {
    rewardLineId: rules.rewardLineId(line.lineId, plan.id),
    partnerId: partner.partnerId,
    lineId: line.lineId,
    ...(line.portionOf === undefined ? {} : { portionOf: line.portionOf }),
    dealId: line.dealId,
    invoiceNo: line.invoiceNo,
    invoiceLine: line.invoiceLine,
    shipOn: line.shipOn,
    quarter,
    sku: line.sku,
    quantity: computed.units.left,
    planId: plan.id,
    ruleVersion: rules.version,
    level,
    rate: { kind: plan.method.kind === 'rate' ? 'percent' : 'banded', percent },
    base: moneyJson(money(round(base, 'HALF_UP'), currency)),
    amount: moneyJson(money(amount, currency)),
    codes,
    inputEventIds: [
      ...new Set([...line.eventIds, ...returns, ...(deal?.eventIds ?? []), ...standing]),
    ].sort(),
    ...(uses === undefined ? {} : { uses }),
    ...(conversion === null ? {} : { conversion }),
    ...(unmet === undefined ? {} : { requirements: { unmet } }),
  };
};

/** Only a line that earns uses up anything (G63). */
const usesOf = ({ reasons, taken, line }: Computed): Uses | undefined => {
  if (reasons.length > 0) return undefined;
  const blocked = new Set(line.blockedSerials ?? []);
  const serials = (line.serials ?? []).filter((serial) => !blocked.has(serial));
  return taken.length === 0 && serials.length === 0 ? undefined : { quoted: taken, serials };
};

const quarterShipped = ({ shipOn }: ShippedLine): string => quarterOf(shipOn);
