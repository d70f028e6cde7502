import { minorSum, minorTotalOf, money, moneyJson, parseMoney, type MoneyJson } from '@channel/kernel';
import type { RewardLine } from '../engine/lines';
import type { NearBand } from '../engine/near-bands';

/** What other rules would have done to a partner in a quarter. */
export const SIMULATED_OUTCOMES = ['winner', 'loser', 'unchanged', 'left_out', 'not_calculated'] as const;
export type SimulatedOutcome = (typeof SIMULATED_OUTCOMES)[number];

/** Amounts as they were issued and as the draft would have them. */
export type ComparedAmounts = Readonly<{ issued: MoneyJson; byDraft: MoneyJson; change: MoneyJson }>;
export type ComparedPlan = ComparedAmounts & Readonly<{ planId: string }>;

type Named = Readonly<{ quarter: string; partnerId: string; code: string }>;
export type SimulatedPartner = Named &
  Readonly<{
    id: string;
    outcome: SimulatedOutcome;
    /** `null`: the draft's amount is not known, or its statement left the partner out. */
    amounts: ComparedAmounts | null;
    /** Only plans that give or gave it anything; they add up to the amounts. */
    plans: readonly ComparedPlan[];
    near: readonly NearBand[];
    /** Whether the issued run gave it a statement. */
    stated: boolean;
    /** Why there is nothing to compare. */
    reason: string | null;
  }>;
export type SimulatedSums = ComparedAmounts &
  Readonly<{
    /** Partners by outcome. */
    winners: number;
    losers: number;
    unchanged: number;
    leftOut: number;
    notCalculated: number;
    /** Partners near a band of a plan. */
    near: number;
  }>;

/** Minor units by plan. */
export type PlanTotals = ReadonlyMap<string, bigint>;

export const planTotalsOf = (lines: readonly RewardLine[]): PlanTotals => {
  const byPlan = new Map<string, bigint>();
  for (const { planId, amount } of lines)
    byPlan.set(planId, (byPlan.get(planId) ?? 0n) + parseMoney(amount).minor);
  return byPlan;
};

const idOf = ({ quarter, partnerId }: Named): string => `${quarter}.${partnerId}`;

const NOTHING: PlanTotals = new Map();

/** A partner's quarter as it was issued beside the same one by the draft. */
export const comparedPartner = (
  named: Named,
  {
    issued,
    byDraft,
    near,
  }: Readonly<{ issued: PlanTotals | undefined; byDraft: PlanTotals; near: readonly NearBand[] }>,
  currency: string,
): SimulatedPartner => {
  const stated = issued !== undefined;
  const was = issued ?? NOTHING;
  const amounts = comparedAmounts(minorSum(was.values()), minorSum(byDraft.values()), currency);
  const plans = [...new Set([...was.keys(), ...byDraft.keys()])]
    .toSorted()
    .map((planId) => [planId, was.get(planId) ?? 0n, byDraft.get(planId) ?? 0n] as const)
    .filter(([, then, now]) => then !== 0n || now !== 0n)
    .map(([planId, then, now]) => ({ planId, ...comparedAmounts(then, now, currency) }));
  const outcome = outcomeOf(amounts);
  return { id: idOf(named), ...named, outcome, amounts, plans, near, stated, reason: null };
};

/** A partner of whom there is nothing to compare. */
export const uncomparedPartner = (
  named: Named,
  outcome: Extract<SimulatedOutcome, 'left_out' | 'not_calculated'>,
  { stated, reason }: Readonly<{ stated: boolean; reason: string }>,
): SimulatedPartner => ({
  ...{ id: idOf(named), ...named, outcome, amounts: null, plans: [], near: [], stated, reason },
});

const comparedAmounts = (issued: bigint, byDraft: bigint, currency: string): ComparedAmounts => {
  const json = (minor: bigint): MoneyJson => moneyJson(money(minor, currency));
  return { issued: json(issued), byDraft: json(byDraft), change: json(byDraft - issued) };
};

const outcomeOf = ({ change }: ComparedAmounts): SimulatedOutcome => {
  const { minor } = parseMoney(change);
  return minor > 0n ? 'winner' : minor < 0n ? 'loser' : 'unchanged';
};

/** What partners add up to; of whom there is nothing to compare is counted, and in no amount. */
export const sumsOf = (partners: readonly SimulatedPartner[], currency: string): SimulatedSums => {
  const compared = partners.flatMap(({ amounts }) => (amounts === null ? [] : [amounts]));
  const total = (name: 'issued' | 'byDraft'): bigint => minorTotalOf(compared.map((each) => each[name]));
  const count = (outcome: SimulatedOutcome): number =>
    partners.filter((partner) => partner.outcome === outcome).length;
  return {
    ...comparedAmounts(total('issued'), total('byDraft'), currency),
    ...{ winners: count('winner'), losers: count('loser'), unchanged: count('unchanged') },
    ...{ leftOut: count('left_out'), notCalculated: count('not_calculated') },
    near: partners.filter(({ near }) => near.length > 0).length,
  };
};

/** In which order partners are listed: the largest loss or the largest gain first, or by their codes. */
export const SIMULATION_SORTS = ['change', '-change', 'code'] as const;
export type SimulationSort = (typeof SIMULATION_SORTS)[number];

/** Of whom there is nothing to compare comes last. */
export const sortedBy = (
  partners: readonly SimulatedPartner[],
  sort: SimulationSort,
): readonly SimulatedPartner[] =>
  [...partners].sort((one, other) => byChange(one, other, sort) || byCode(one, other));

const byChange = (one: SimulatedPartner, other: SimulatedPartner, sort: SimulationSort): number => {
  if (sort === 'code') return 0;
  if (one.amounts === null || other.amounts === null)
    return Number(one.amounts === null) - Number(other.amounts === null);
  const more = parseMoney(one.amounts.change).minor - parseMoney(other.amounts.change).minor;
  return (more > 0n ? 1 : more < 0n ? -1 : 0) * (sort === 'change' ? 1 : -1);
};

const byCode = (one: SimulatedPartner, other: SimulatedPartner): number =>
  one.code.localeCompare(other.code) || one.quarter.localeCompare(other.quarter);
