import { money, moneyJson, parseMoney, totalOf, type MoneyJson } from '@channel/kernel';
import type { AdjustmentCause, RewardLine } from '../engine/lines';

/** Why a line has another amount in the second run; of several the first that applies. */
export const DIFFERENCE_CAUSES = [
  'excluded',
  'late_data',
  'return',
  'manual',
  'new_shipment',
  'withdrawn',
  'rule',
  'match',
  'alias',
  'level',
  'specialisation',
  'rate',
  'correction',
  'deal',
] as const;
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];
export type LineDifference = Readonly<{
  rewardLineId: string;
  partnerId: string;
  planId: string;
  cause: DifferenceCause;
  /** `null`: the run has no such line. */
  from: MoneyJson | null;
  to: MoneyJson | null;
  change: MoneyJson;
}>;
export type RunDifference = Readonly<{
  total: MoneyJson;
  /** Adds up to the total. */
  causes: readonly Readonly<{ cause: DifferenceCause; lines: number; change: MoneyJson }>[];
  lines: readonly LineDifference[];
}>;
/** Lines of a run, and who gets nothing from it. */
export type ComparedRun = Readonly<{ lines: readonly RewardLine[]; excluded: ReadonlySet<string> }>;

/** What changed from one run to another, line by line, each with one cause (F3). */
export const differenceOf = (from: ComparedRun, to: ComparedRun, currency: string): RunDifference => {
  const before = new Map(from.lines.map((line) => [line.rewardLineId, line]));
  const after = new Map(to.lines.map((line) => [line.rewardLineId, line]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const lines = ids.flatMap((rewardLineId) => {
    const one = before.get(rewardLineId);
    const other = after.get(rewardLineId);
    const change = paid(other, to) - paid(one, from);
    const { partnerId = '', planId = '' } = other ?? one ?? {};
    if (change === 0n) return [];
    const cause = causeOf(one, other, from.excluded.has(partnerId) !== to.excluded.has(partnerId));
    return [
      {
        ...{ rewardLineId, partnerId, planId, cause, from: one?.amount ?? null, to: other?.amount ?? null },
        change: moneyJson(money(change, currency)),
      },
    ];
  });
  const sum = (some: readonly LineDifference[]): MoneyJson =>
    totalOf(
      some.map(({ change }) => change),
      currency,
    );
  const causes = DIFFERENCE_CAUSES.flatMap((cause) => {
    const caused = lines.filter((line) => line.cause === cause);
    return caused.length === 0 ? [] : [{ cause, lines: caused.length, change: sum(caused) }];
  });
  return { total: sum(lines), causes, lines };
};

const paid = (line: RewardLine | undefined, { excluded }: ComparedRun): bigint =>
  line === undefined || excluded.has(line.partnerId) ? 0n : parseMoney(line.amount).minor;

const causeOf = (
  before: RewardLine | undefined,
  after: RewardLine | undefined,
  isExcluded: boolean,
): DifferenceCause => {
  if (isExcluded) return 'excluded';
  const adjusts = (after ?? before)?.adjusts;
  if (adjusts !== undefined) return causeOfAdjustment(adjusts.cause);
  if (before === undefined) return 'new_shipment';
  if (after === undefined) return 'withdrawn';
  return changedFact(before, after);
};

/** A fact of the past that somebody put right keeps its own name (G61). */
const causeOfAdjustment = (cause: AdjustmentCause): DifferenceCause =>
  cause === 'late' || cause === 'changed' ? 'late_data' : cause;

const changedFact = (before: RewardLine, after: RewardLine): DifferenceCause => {
  if (before.ruleVersion !== after.ruleVersion) return 'rule';
  if (before.dealId !== after.dealId) return 'match';
  if (before.sku !== after.sku) return 'alias';
  if (before.level !== after.level) return 'level';
  if (lacksSpecialisation(before) !== lacksSpecialisation(after)) return 'specialisation';
  if (before.conversion?.rate !== after.conversion?.rate) return 'rate';
  if (after.quantity < before.quantity && after.invoiceNo === before.invoiceNo) return 'return';
  return after.quantity === before.quantity ? 'deal' : 'correction';
};

const lacksSpecialisation = ({ codes }: RewardLine): boolean => codes.includes('REQUIREMENTS_NOT_MET');
