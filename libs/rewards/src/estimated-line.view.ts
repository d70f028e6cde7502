import { is, isVendor, view, type Principal, type ViewOf } from '@channel/http';
import { money, moneyJson, round } from '@channel/kernel';
import { isShipped, type EstimatedLine } from './domain/engine/estimate';
import { traceSteps, viewOfStep, zeroExplanations } from './trace.view';

export const estimatedLineView = view('EstimatedLine', {
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

export const viewOfLine = (
  { computed, steps, zero }: EstimatedLine,
  programmeId: string,
  viewer: Principal,
): ViewOf<typeof estimatedLineView> => {
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
