import { money, moneyJson, negate, parseMoney, round, type Language, type MoneyJson } from '@channel/kernel';
import { evaluate } from './calculate';
import { counterfactualOf, type Counterfactual } from './counterfactual';
import type { RulesByQuarter, StatementInputs } from './inputs';
import type { RewardLine } from './lines';
import type { Computed } from './methods';
import { TRACE_WORDS } from './words/trace-words.all';
import { explained, type ZeroExplanation } from './zero-reasons';

/** What a step rests on. */
export type TraceRef = Readonly<{
  kind:
    | ('event' | 'deal' | 'programme_version' | 'fx_table')
    | ('reward_line' | 'reward_run' | 'adjustment' | 'review');
  id: string;
}>;
export const TRACE_STEPS = [
  'base',
  'quote',
  'serial',
  'conversion',
  'qualifies',
  'standing',
  'rule',
  'multiplier',
  'stacking',
  'cap',
  'rounding',
  'reversal',
  'adjustment',
  'issued_before',
  'known_at',
] as const;
export type TraceStep = Readonly<{
  kind: (typeof TRACE_STEPS)[number];
  label: string;
  money?: MoneyJson;
  /** The money of the contributing steps adds up to the amount. */
  contributes: boolean;
  refs: readonly TraceRef[];
}>;
/** What the line is about, by the names that people use. */
export type TraceSubject = Readonly<{
  programmeVersion: number;
  planId: string;
  planName: string;
  quarter: string;
  dealId: string | null;
  dealNumber: string | null;
  invoiceNo: string;
  invoiceLine: string;
}>;
export type RewardTrace = Readonly<{
  rewardLineId: string;
  amount: MoneyJson;
  about: TraceSubject;
  steps: readonly TraceStep[];
  /** Why it is nothing, or less than the rule would give, and what helps. */
  zero: readonly ZeroExplanation[];
  counterfactual: Counterfactual | null;
}>;
/** Who knew what, in words; a run by its id, and nobody else: what is expected of an open quarter is known now. */
export type KnownBy = Readonly<{ runId?: string; text: string }>;

/** Explains a line by calculating it again; `undefined` if these inputs have no such line (F1). */
export const traceOf = (
  rewardLineId: string,
  inputs: StatementInputs,
  rulesOf: RulesByQuarter,
  known: KnownBy,
  language: Language = 'en',
): RewardTrace | undefined => {
  const all = evaluate(inputs, rulesOf);
  const idOf = ({ line, plan, rules }: Computed): string => rules.rewardLineId(line.lineId, plan.id);
  const computed = all.find((candidate) => idOf(candidate) === rewardLineId);
  if (computed === undefined) return undefined;
  return {
    rewardLineId,
    amount: moneyJson(money(computed.amount, computed.rules.definition.currency)),
    about: subjectOf(computed),
    steps: stepsOf(computed, all, known, language),
    zero: explained(computed, language),
    counterfactual: counterfactualOf(computed, all, inputs, rulesOf, language),
  };
};

const subjectOf = ({ plan, rules, quarter, line, deal }: Computed): TraceSubject => ({
  programmeVersion: rules.version,
  planId: plan.id,
  planName: plan.name,
  quarter,
  dealId: deal?.dealId ?? null,
  dealNumber: deal?.number ?? null,
  invoiceNo: line.invoiceNo,
  invoiceLine: line.invoiceLine,
});

export const step = (
  kind: TraceStep['kind'],
  label: string,
  more: Partial<Pick<TraceStep, 'money' | 'contributes' | 'refs'>> = {},
): TraceStep => ({ kind, label, contributes: false, refs: [], ...more });
export const knownStep = ({ runId, text }: KnownBy): TraceStep =>
  step('known_at', text, { refs: runId === undefined ? [] : [{ kind: 'reward_run', id: runId }] });
const eventRefs = (ids: readonly string[]): readonly TraceRef[] => ids.map((id) => ({ kind: 'event', id }));

/** From the facts to the amount of a line; `all` are the lines that were calculated with it. */
export const stepsOf = (
  computed: Computed,
  all: readonly Computed[],
  known: KnownBy,
  language: Language,
): readonly TraceStep[] => {
  const { line, deal, rules, levelEventId, exact, capped, amount } = computed;
  const words = TRACE_WORDS[language];
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const ruled = round(exact, 'DOWN');
  const kept = round(capped, 'DOWN');
  const others = all.filter((other) => other.line.lineId === line.lineId && other.amount !== 0n).length;
  const version = { kind: 'programme_version', id: String(rules.version) } as const;
  return [
    ...unitSteps(computed, language),
    step('qualifies', qualifiesText(computed, language), {
      refs: [
        ...(deal === undefined ? [] : [{ kind: 'deal', id: deal.dealId } as const]),
        ...eventRefs(deal?.eventIds ?? []),
      ],
    }),
    step('standing', words.standing(computed), {
      refs: eventRefs(levelEventId === null ? [] : [levelEventId]),
    }),
    step('rule', words.rule(computed), {
      money: inCurrency(ruled),
      contributes: true,
      refs: [version],
    }),
    step('multiplier', words.noMultiplier),
    step('stacking', words.stacking(computed, others)),
    step('cap', words.cap(computed), { money: inCurrency(kept - ruled), contributes: true }),
    step('rounding', words.rounding(computed), {
      money: inCurrency(amount - kept),
      contributes: true,
    }),
    knownStep(known),
  ];
};

/** From shipped units to the base: what of them is quoted, and what counts elsewhere. */
const unitSteps = (computed: Computed, language: Language): readonly TraceStep[] => {
  const { line, rules, base, conversion, units } = computed;
  const words = TRACE_WORDS[language];
  const inCurrency = moneyJson(money(round(base, 'HALF_UP'), rules.definition.currency));
  return [
    step('base', words.base(computed), {
      money: conversion?.base ?? inCurrency,
      refs: eventRefs(line.eventIds),
    }),
    ...(units.quoted === 0 ? [] : [step('quote', words.quote(computed))]),
    ...(units.blocked === 0 ? [] : [step('serial', words.serials(computed))]),
    ...(conversion === null
      ? []
      : [
          step('conversion', words.conversion(conversion, rules.definition.currency), {
            money: inCurrency,
            refs: [
              {
                kind: 'fx_table',
                id: `${rules.definition.currency}-${String(conversion.tableVersion)}`,
              },
            ],
          }),
        ]),
  ];
};

const qualifiesText = (computed: Computed, language: Language): string =>
  computed.reasons.length === 0
    ? TRACE_WORDS[language].facts(computed)
    : explained(computed, language)
        .filter(({ code }) => computed.reasons.some((reason) => reason === code))
        .map(({ reason }) => reason)
        .join(' ');

/**
 * The trace of a prior-period line: the trace of the line that it adjusts, and what becomes of its amount.
 * @param issued what statements said before: what is late was on none, and refers to nothing
 */
export const adjustmentTrace = (
  line: RewardLine,
  original: RewardTrace,
  issued: readonly RewardLine[],
  known: KnownBy,
  language: Language = 'en',
): RewardTrace => {
  const { adjusts } = line;
  const words = TRACE_WORDS[language];
  if (adjusts === undefined) throw new RangeError('The line adjusts nothing.');
  const steps = original.steps.filter(({ kind }) => kind !== 'known_at');
  const isReturn = adjusts.cause === 'return';
  const own = isReturn
    ? [...steps.map((each) => ({ ...each, contributes: false })), reversalStep(line, original, language)]
    : steps;
  const { invoiceNo, invoiceLine } = line;
  return {
    ...original,
    rewardLineId: line.rewardLineId,
    amount: line.amount,
    about: { ...original.about, invoiceNo, invoiceLine },
    steps: [
      ...own,
      step('issued_before', words.issuedBefore(adjusts.quarter), {
        money: moneyJson(negate(parseMoney(adjusts.issued))),
        contributes: true,
        refs: statedAs(adjusts.rewardLineId, issued).map((id) => ({ kind: 'reward_line', id })),
      }),
      ...(adjusts.takenByHand === undefined
        ? []
        : [
            step('adjustment', words.takenByHand, {
              money: adjusts.takenByHand,
              contributes: true,
              refs: [{ kind: 'reward_line', id: adjusts.rewardLineId }],
            }),
          ]),
      knownStep(known),
    ],
    counterfactual: isReturn ? null : original.counterfactual,
  };
};

/** Under its own id on its quarter's statement, or under that of the prior-period line that named it first. */
const statedAs = (rewardLineId: string, issued: readonly RewardLine[]): readonly string[] => {
  const stated =
    issued.find((line) => line.rewardLineId === rewardLineId) ??
    issued.find(({ adjusts }) => adjusts?.rewardLineId === rewardLineId);
  return stated === undefined ? [] : [stated.rewardLineId];
};

const reversalStep = (line: RewardLine, { amount }: RewardTrace, language: Language): TraceStep =>
  step('reversal', TRACE_WORDS[language].reversal(line, amount), {
    ...(line.adjusts === undefined ? {} : { money: line.adjusts.wanted }),
    contributes: true,
    refs: eventRefs(line.inputEventIds),
  });
