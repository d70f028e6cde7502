import { money, moneyJson, round, type MoneyJson } from '@channel/kernel';
import { evaluate } from './calculate';
import { bandGapText, counterfactualOf, type Counterfactual } from './counterfactual';
import type { RulesByQuarter, StatementInputs } from './inputs';
import type { RewardLine } from './lines';
import type { Computed } from './methods';
import { unitsOf } from './sales';

export type TraceStep = Readonly<{
  kind:
    | 'base'
    | 'conversion'
    | 'qualifies'
    | 'standing'
    | 'rule'
    | 'multiplier'
    | 'stacking'
    | 'cap'
    | 'rounding'
    | 'reversal'
    | 'issued_before'
    | 'known_at';
  label: string;
  money?: MoneyJson;
  /** The money of the contributing steps adds up to the amount. */
  contributes: boolean;
  refs: readonly string[];
}>;
export type RewardTrace = Readonly<{
  lineId: string;
  amount: MoneyJson;
  steps: readonly TraceStep[];
  counterfactual: Counterfactual | null;
}>;

/** Explains a line by calculating it again; `undefined` if these inputs have no such line (F1). */
export const traceOf = (
  lineId: string,
  inputs: StatementInputs,
  rulesOf: RulesByQuarter,
  knownAt: string,
): RewardTrace | undefined => {
  const all = evaluate(inputs, rulesOf);
  const idOf = ({ line, plan, rules }: Computed): string => rules.lineId(line.shipmentLineId, plan.id);
  const computed = all.find((candidate) => idOf(candidate) === lineId);
  if (computed === undefined) return undefined;
  return {
    lineId,
    amount: moneyJson(money(computed.amount, computed.rules.definition.currency)),
    steps: stepsOf(computed, all, knownAt),
    counterfactual: counterfactualOf(computed, all, inputs, rulesOf),
  };
};

const stepsOf = (computed: Computed, all: readonly Computed[], knownAt: string): readonly TraceStep[] => {
  const { plan, line, deal, rules, level, levelEventId, base, conversion, reasons, exact, capped, amount } =
    computed;
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const step = (
    kind: TraceStep['kind'],
    label: string,
    more: Partial<Pick<TraceStep, 'money' | 'contributes' | 'refs'>> = {},
  ): TraceStep => ({ kind, label, contributes: false, refs: [], ...more });
  const ruled = round(exact, 'DOWN');
  const kept = round(capped, 'DOWN');
  const others = all.filter(
    (other) => other.line.shipmentLineId === line.shipmentLineId && other.amount !== 0n,
  ).length;
  return [
    step('base', baseText(computed), {
      money: conversion?.base ?? inCurrency(round(base, 'HALF_UP')),
      refs: line.eventIds,
    }),
    ...(conversion === null
      ? []
      : [
          step('conversion', `${conversion.rate} ${conversion.base.currency} per unit, ${conversion.on}`, {
            money: inCurrency(round(base, 'HALF_UP')),
            refs: [`fx-table@${String(conversion.tableVersion)}`],
          }),
        ]),
    step('qualifies', reasons.length === 0 ? 'All facts are there' : reasons.join(', '), {
      refs: deal?.eventIds ?? [],
    }),
    step('standing', `Level ${level ?? 'none'} on ${line.shipOn}`, {
      refs: levelEventId === null ? [] : [levelEventId],
    }),
    step('rule', `${plan.name}: ${rateText(computed)}`, {
      money: inCurrency(ruled),
      contributes: true,
      refs: [`${plan.id}@${String(rules.version)}`],
    }),
    step('multiplier', 'No multiplier'),
    step('stacking', `${plan.stacking.value.policy}: ${String(others)} plan(s) pay on this line`),
    step('cap', plan.capPerDeal === undefined ? 'No cap' : 'Cap per deal', {
      money: inCurrency(kept - ruled),
      contributes: true,
    }),
    step('rounding', `${plan.rounding.value.mode} per ${plan.rounding.value.point}`, {
      money: inCurrency(amount - kept),
      contributes: true,
    }),
    step('known_at', `Facts recorded up to ${knownAt}`, { refs: [knownAt] }),
  ];
};

const rateText = (computed: Computed): string => {
  const { plan, percent } = computed;
  if (plan.method.kind === 'rate') return percent === null ? 'no rate for this level' : `${percent} %`;
  return `bands, ${bandGapText(computed) ?? 'the highest is reached'}`;
};

const baseText = ({ line: { sku }, units, netted }: Computed): string => {
  const back = unitsOf(netted);
  return back === 0
    ? `${String(units.left)} × ${sku} at the approved net price`
    : `${String(units.left + back)} − ${String(back)} returned × ${sku} at the approved net price`;
};

/** The trace of a prior-period line: the trace of the line that it adjusts, and what becomes of its amount. */
export const adjustmentTrace = (
  line: RewardLine,
  original: RewardTrace | undefined,
  knownAt: string,
): RewardTrace => {
  const { adjusts } = line;
  if (adjusts === undefined) throw new RangeError('The line adjusts nothing.');
  const issued = { ...adjusts.issued, amount: (-BigInt(adjusts.issued.amount)).toString() };
  const steps = (original?.steps ?? []).filter(({ kind }) => kind !== 'known_at');
  const own =
    adjusts.cause === 'return'
      ? [...steps.map((step) => ({ ...step, contributes: false })), reversalStep(line, original)]
      : steps;
  return {
    lineId: line.lineId,
    amount: line.amount,
    steps: [
      ...own,
      {
        kind: 'issued_before',
        label: `Issued before for ${adjusts.quarter}`,
        money: issued,
        contributes: true,
        refs: [adjusts.lineId],
      },
      { kind: 'known_at', label: `Facts recorded up to ${knownAt}`, contributes: false, refs: [knownAt] },
    ],
    counterfactual: adjusts.cause === 'return' ? null : (original?.counterfactual ?? null),
  };
};

const reversalStep = (
  { quantity, sku, adjusts, inputEventIds }: RewardLine,
  original: RewardTrace | undefined,
): TraceStep => ({
  kind: 'reversal',
  label: `${String(quantity)} × ${sku} returned, of a line that earned ${original?.amount.amount ?? '0'} minor units`,
  ...(adjusts === undefined ? {} : { money: adjusts.wanted }),
  contributes: true,
  refs: inputEventIds,
});
