import { is, isVendor, view, type Principal, type ViewOf } from '@channel/http';
import { money, moneyJson, round } from '@channel/kernel';
import { isShipped, NEEDS, RISKS, type Estimate, type EstimatedLine } from '../../../domain/engine/estimate';
import { traceSteps, viewOfStep, zeroExplanations } from '../../../trace.view';

const lineView = view('EstimatedLine', {
  state: is.oneOf(['shipped', 'expected']),
  sku: is.text,
  quantity: is.integer,
  shipOn: is.day,
  quarter: is.quarter.describe('In which it counts.'),
  planId: is.text,
  planName: is.text,
  level: is.text.nullable().describe('On the ship day, as known now.'),
  base: is.money,
  amount: is.money,
  steps: traceSteps,
  zero: zeroExplanations,
});

export const estimateView = view('DealEstimate', {
  dealId: is.id,
  dealNumber: is.text,
  quarter: is.quarter.describe('In which what is not shipped would count.'),
  shipOn: is.day.describe('On which everything is supposed to ship that has not.'),
  total: is.money,
  shipped: is.money.describe('For what was shipped, less what returns take back.'),
  expected: is.money.describe('For what is still to ship.'),
  stated: is.money.describe('What statements have said of it so far.'),
  ended: is.flag.describe('Lost, withdrawn, rejected or expired: nothing more is expected of it.'),
  needs: is.listOf(is.oneOf(NEEDS)).describe('What has to happen, and was supposed.'),
  risks: is.listOf(is.oneOf(RISKS)).describe('What can make it another amount.'),
  lines: is.listOf(lineView),
});

type Of = Readonly<{
  deal: Readonly<{ dealId: string; number: string }>;
  programmeId: string;
  quarter: string;
  shipOn: string;
  ended: boolean;
  estimate: Estimate;
}>;

export const viewOfEstimate = (
  { deal, programmeId, quarter, shipOn, ended, estimate }: Of,
  viewer: Principal,
): ViewOf<typeof estimateView> => ({
  dealId: deal.dealId,
  dealNumber: deal.number,
  ...{ quarter, shipOn },
  total: moneyJson(estimate.total),
  shipped: moneyJson(estimate.shipped),
  expected: moneyJson(estimate.expected),
  stated: moneyJson(estimate.stated),
  ended,
  needs: ended ? [] : estimate.needs,
  risks: estimate.risks,
  lines: estimate.lines.map((line) => viewOfLine(line, programmeId, viewer)),
});

const viewOfLine = (
  { computed, steps, zero }: EstimatedLine,
  programmeId: string,
  viewer: Principal,
): ViewOf<typeof lineView> => {
  const { line, units, quarter, plan, level, base, amount, rules } = computed;
  const { currency } = rules.definition;
  return {
    state: isShipped(computed) ? 'shipped' : 'expected',
    ...{ sku: line.sku, quantity: units.left, shipOn: line.shipOn, quarter },
    ...{ planId: plan.id, planName: plan.name, level },
    base: moneyJson(money(round(base, 'HALF_UP'), currency)),
    amount: moneyJson(money(amount, currency)),
    steps: steps.map((step) => viewOfStep(step, { programmeId }, isVendor(viewer))),
    zero,
  };
};
