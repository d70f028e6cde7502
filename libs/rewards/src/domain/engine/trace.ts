import { money, moneyJson, negate, parseMoney, round, type MoneyJson } from '@channel/kernel';
import { evaluate } from './calculate';
import { bandGapText, counterfactualOf, type Counterfactual } from './counterfactual';
import type { RulesByQuarter, StatementInputs } from './inputs';
import type { RewardLine } from './lines';
import { bandRules, type Computed } from './methods';
import { unitsOf } from './sales';
import { bandParts } from './tiers';
import { amountText, explained, type ZeroExplanation } from './zero-reasons';

/** What a step rests on. */
export type TraceRef = Readonly<{
  kind: 'event' | 'deal' | 'programme_version' | 'fx_table' | 'reward_line' | 'reward_run' | 'adjustment';
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
/** Which run knew what, in words; `id` is the run's. */
export type KnownBy = Readonly<{ runId: string; text: string }>;

/** Explains a line by calculating it again; `undefined` if these inputs have no such line (F1). */
export const traceOf = (
  rewardLineId: string,
  inputs: StatementInputs,
  rulesOf: RulesByQuarter,
  known: KnownBy,
): RewardTrace | undefined => {
  const all = evaluate(inputs, rulesOf);
  const idOf = ({ line, plan, rules }: Computed): string => rules.rewardLineId(line.lineId, plan.id);
  const computed = all.find((candidate) => idOf(candidate) === rewardLineId);
  if (computed === undefined) return undefined;
  return {
    rewardLineId,
    amount: moneyJson(money(computed.amount, computed.rules.definition.currency)),
    about: subjectOf(computed),
    steps: stepsOf(computed, all, known),
    zero: explained(computed),
    counterfactual: counterfactualOf(computed, all, inputs, rulesOf),
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
const eventRefs = (ids: readonly string[]): readonly TraceRef[] => ids.map((id) => ({ kind: 'event', id }));

/** From the facts to the amount of a line; `all` are the lines that were calculated with it. */
export const stepsOf = (
  computed: Computed,
  all: readonly Computed[],
  known: Readonly<{ runId?: string; text: string }>,
): readonly TraceStep[] => {
  const { plan, line, deal, rules, level, levelEventId, exact, capped, amount } = computed;
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const ruled = round(exact, 'DOWN');
  const kept = round(capped, 'DOWN');
  const others = all.filter((other) => other.line.lineId === line.lineId && other.amount !== 0n).length;
  const version = { kind: 'programme_version', id: String(rules.version) } as const;
  return [
    ...unitSteps(computed),
    step('qualifies', qualifiesText(computed), {
      refs: [
        ...(deal === undefined ? [] : [{ kind: 'deal', id: deal.dealId } as const]),
        ...eventRefs(deal?.eventIds ?? []),
      ],
    }),
    step('standing', `${level === null ? 'No level' : `Level ${level}`} on ${line.shipOn}`, {
      refs: eventRefs(levelEventId === null ? [] : [levelEventId]),
    }),
    step('rule', `${plan.name}, version ${String(rules.version)}: ${rateText(computed)}`, {
      money: inCurrency(ruled),
      contributes: true,
      refs: [version],
    }),
    step('multiplier', 'No multiplier'),
    step('stacking', `${plan.stacking.value.policy}: ${String(others)} plan(s) pay on this line`),
    step('cap', capText(computed), { money: inCurrency(kept - ruled), contributes: true }),
    step('rounding', `${plan.rounding.value.mode} per ${plan.rounding.value.point}`, {
      money: inCurrency(amount - kept),
      contributes: true,
    }),
    step('known_at', known.text, {
      refs: known.runId === undefined ? [] : [{ kind: 'reward_run', id: known.runId }],
    }),
  ];
};

/** From shipped units to the base: what of them is quoted, and what counts elsewhere. */
const unitSteps = (computed: Computed): readonly TraceStep[] => {
  const { line, rules, base, conversion, units } = computed;
  const inCurrency = moneyJson(money(round(base, 'HALF_UP'), rules.definition.currency));
  return [
    step('base', baseText(computed), {
      money: conversion?.base ?? inCurrency,
      refs: eventRefs(line.eventIds),
    }),
    ...(units.quoted === 0 ? [] : [step('quote', quoteText(computed))]),
    ...(units.blocked === 0
      ? []
      : [
          step(
            'serial',
            `${String(units.blocked)} of the units is rewarded on another line: ${(line.blockedSerials ?? []).join(', ')}`,
          ),
        ]),
    ...(conversion === null
      ? []
      : [
          step(
            'conversion',
            `${conversion.rate} ${conversion.base.currency} per ${rules.definition.currency}, ${conversion.on}`,
            {
              money: inCurrency,
              refs: [
                {
                  kind: 'fx_table',
                  id: `${rules.definition.currency}-${String(conversion.tableVersion)}`,
                },
              ],
            },
          ),
        ]),
  ];
};

const baseText = ({ line, units, netted, prices }: Computed): string => {
  const back = unitsOf(netted);
  const count = back === 0 ? String(units.left) : `${String(units.left + back)} − ${String(back)} returned`;
  const shipped =
    line.supposed === true
      ? `supposed to ship on ${line.shipOn}`
      : `invoice ${line.invoiceNo} line ${line.invoiceLine}, shipped ${line.shipOn}`;
  const price = prices.length === 0 ? 'without an approved net price' : 'at the approved net price';
  return `${count} × ${line.sku} ${price}, ${shipped}`;
};

const quoteText = ({ units, taken }: Computed): string => {
  const { quoted, heldByOthers, above } = units;
  const own = taken.reduce((total, each) => total + each.units, 0);
  const others = heldByOthers === null ? '' : `${String(heldByOthers)} held by other lines, `;
  const beyond = above === 0 ? '' : `, ${String(above)} above the quote`;
  return `${String(quoted)} quoted: ${others}${String(own)} earned on by this line${beyond}`;
};

const qualifiesText = (computed: Computed): string => {
  const { deal, reasons, quarter } = computed;
  if (reasons.length > 0)
    return explained(computed)
      .filter(({ code }) => reasons.includes(code))
      .map(({ reason }) => reason)
      .join(' ');
  const facts = [
    ['approved', deal?.approvedOn],
    ['won', deal?.wonOn],
    ['closed', deal?.closedOn],
  ].flatMap(([fact, day]) => (typeof day === 'string' ? [`${String(fact)} ${day}`] : []));
  return `${deal?.number ?? ''} ${facts.join(', ')}, shipped: counts in ${quarter}`.trim();
};

const rateText = (computed: Computed): string => {
  const { plan, percent, level, deal, banded } = computed;
  if (plan.method.kind === 'rate')
    return percent === null
      ? `no rate for ${deal === undefined ? 'a line without a registration' : (deal.dealType ?? 'this deal')} at ${level ?? 'no level'}`
      : `${percent} % for ${deal?.dealType ?? 'any deal'} at ${level ?? 'no level'}`;
  if (banded === null) return 'no bands';
  return `${bandsText(computed, banded)}; ${bandGapText(computed) ?? 'the highest band is reached'}`;
};

/** The measure, each band with its part and amount, the total, and the line's share by its base. */
const bandsText = (
  { plan, rules, base, amount, reasons }: Computed,
  { measure, total }: NonNullable<Computed['banded']>,
): string => {
  const { currency } = rules.definition;
  const text = (minor: bigint): string => amountText(money(minor, currency));
  if (plan.method.kind === 'rate') return '';
  const parts = bandParts(bandRules(plan.method), measure).map(
    ({ band, part, amount: gives }) =>
      `${band.percent} % of ${text(round(part, 'HALF_UP'))} ${band.to === null ? `above ${text(band.from)}` : `up to ${text(band.to)}`} = ${text(round(gives, 'HALF_UP'))}`,
  );
  const share =
    reasons.length > 0
      ? 'this line is not in the measure'
      : `this line’s share by its base of ${text(round(base, 'HALF_UP'))}: ${text(amount)}`;
  return `the quarter’s measure is ${text(round(measure, 'HALF_UP'))}: ${parts.join(', ')}; total ${text(total)}; ${share}`;
};

const capText = ({ plan, capLeft, issued, rules }: Computed): string => {
  if (plan.capPerDeal === undefined) return 'No cap';
  const { currency } = rules.definition;
  const cap = amountText(parseMoney(plan.capPerDeal.value));
  if (capLeft === null || issued !== undefined) return `${cap} per deal`;
  return `${cap} per deal, ${amountText(money(round(capLeft, 'DOWN'), currency))} left for this line`;
};

/**
 * The trace of a prior-period line: the trace of the line that it adjusts, and what becomes of its amount.
 * @param issued what statements said before: what is late was on none, and refers to nothing
 */
export const adjustmentTrace = (
  line: RewardLine,
  original: RewardTrace,
  issued: readonly RewardLine[],
  known: KnownBy,
): RewardTrace => {
  const { adjusts } = line;
  if (adjusts === undefined) throw new RangeError('The line adjusts nothing.');
  const steps = original.steps.filter(({ kind }) => kind !== 'known_at');
  const isReturn = adjusts.cause === 'return';
  const own = isReturn
    ? [...steps.map((each) => ({ ...each, contributes: false })), reversalStep(line, original)]
    : steps;
  const { invoiceNo, invoiceLine } = line;
  return {
    ...original,
    rewardLineId: line.rewardLineId,
    amount: line.amount,
    about: { ...original.about, invoiceNo, invoiceLine },
    steps: [
      ...own,
      step('issued_before', `Issued before for ${adjusts.quarter}`, {
        money: moneyJson(negate(parseMoney(adjusts.issued))),
        contributes: true,
        refs: statedAs(adjusts.rewardLineId, issued).map((id) => ({ kind: 'reward_line', id })),
      }),
      ...(adjusts.takenByHand === undefined
        ? []
        : [
            step('adjustment', 'Taken back by hand before, and not again', {
              money: adjusts.takenByHand,
              contributes: true,
              refs: [{ kind: 'reward_line', id: adjusts.rewardLineId }],
            }),
          ]),
      step('known_at', known.text, { refs: [{ kind: 'reward_run', id: known.runId }] }),
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

const reversalStep = (
  { quantity, sku, adjusts, inputEventIds }: RewardLine,
  { amount }: RewardTrace,
): TraceStep =>
  step(
    'reversal',
    `${String(quantity)} × ${sku} returned, of a line that earned ${amountText(parseMoney(amount))}`,
    {
      ...(adjusts === undefined ? {} : { money: adjusts.wanted }),
      contributes: true,
      refs: eventRefs(inputEventIds),
    },
  );
