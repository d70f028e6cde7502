import {
  addDays,
  minorTotalOf,
  money,
  moneyJson,
  parseMoney,
  type MoneyJson,
  type Quarter,
} from '@channel/kernel';
import type { LinkedReturn } from './inputs';
import { isByHand, isReversal, originalOf, originOf } from './issued';
import type { AdjustmentCause, RewardLine } from './lines';
import type { Computed } from './methods';
import { reversalOf } from './reversal';
import { unitsOf } from './sales';

/** A line as its own rules give it now: with its inside, and as a reward line. */
export type Recomputed = Readonly<{ sale: Computed; line: RewardLine }>;
/** One earlier quarter of a partner: what its own rules give for the facts known now, and what was issued for it. */
export type EarlierQuarter = Readonly<{
  quarter: Quarter;
  lines: readonly Recomputed[];
  /** Of years that were reviewed: nothing of them is returned. */
  years: readonly RewardLine[];
  /** Of every quarter. */
  issued: readonly RewardLine[];
}>;
/** The quarter that takes the postings, and the ids of its lines. */
export type Posting = Readonly<{
  quarter: Quarter;
  rewardLineId: (lineId: string, planId: string) => string;
}>;

/**
 * What an earlier quarter still has to get or to give back: each line's difference between now and what was issued, and
 * for each return its share of the sale's own amount, on running totals (5.8). A correction posts the difference only.
 */
export const adjustmentsOf = (earlier: EarlierQuarter, posting: Posting): readonly RewardLine[] => {
  const issued = earlier.issued.filter((line) => originOf(line) === earlier.quarter && !isByHand(line));
  return [...differences({ ...earlier, issued }, posting), ...reversals({ ...earlier, issued }, posting)];
};

const keyOf = ({ lineId, planId }: RewardLine): string => `${lineId}|${planId}`;
/** The same of a line and of the portions that it was split into. */
const wholeKeyOf = ({ lineId, portionOf = lineId, planId }: RewardLine): string => `${portionOf}|${planId}`;
const reversalKey = (returnId: string, saleLineId: string): string => `${returnId}|${saleLineId}`;

const groupBy = (
  lines: readonly RewardLine[],
  key: (line: RewardLine) => string,
): ReadonlyMap<string, readonly RewardLine[]> => {
  const groups = new Map<string, readonly RewardLine[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  return groups;
};

const differences = (
  { quarter, lines, years, issued }: EarlierQuarter,
  posting: Posting,
): readonly RewardLine[] => {
  const recomputed = [...lines.map(({ line }) => line), ...years];
  const before = groupBy(
    issued.filter((line) => !isReversal(line)),
    keyOf,
  );
  const now = new Set(recomputed.map(keyOf));
  const gone = [...before.values()]
    .flatMap((stated) => stated.slice(0, 1))
    .filter((line) => !now.has(keyOf(line)));
  const wanted = [
    ...recomputed.map((line) => ({ line, minor: parseMoney(line.amount).minor, gone: false })),
    ...gone.map(({ uses: _, ...line }) => ({ line, minor: 0n, gone: true })),
  ];
  const statedWhole = new Set(issued.map(wholeKeyOf));
  const nowWhole = new Set(recomputed.map(wholeKeyOf));
  return wanted.flatMap(({ line, minor, gone: isGone }) => {
    const stated = before.get(keyOf(line));
    const posted = totalIn(stated ?? []);
    // A line that no statement has named yet is named once, also with nothing to pay and its reasons (R20).
    if (stated !== undefined && minor === posted) return [];
    const last = stated?.at(-1);
    const goneBy = nowWhole.has(wholeKeyOf(line)) ? 'match' : 'withdrawn';
    // A split, or that it was undone, is another match of the same units.
    const newBy = statedWhole.has(wholeKeyOf(line)) ? 'match' : 'late';
    const cause = isGone ? goneBy : last === undefined ? newBy : causeOfChange(last, line);
    const original = originalOf(line);
    const rewardLineId = posting.rewardLineId(`${line.lineId}@${quarter}`, line.planId);
    return [adjusted(line, { rewardLineId, original, cause, wanted: minor, posted }, { quarter, posting })];
  });
};

/** Of several the first: what a person corrected comes before what follows from it. */
const causeOfChange = (before: RewardLine, now: RewardLine): AdjustmentCause => {
  if (now.year !== undefined) return 'changed';
  const changes: readonly (readonly [boolean, AdjustmentCause])[] = [
    [before.dealId !== now.dealId, 'match'],
    [before.sku !== now.sku, 'alias'],
    [before.level !== now.level, 'level'],
    [lacksSpecialisation(before) !== lacksSpecialisation(now), 'specialisation'],
    [before.quantity === now.quantity && !restsOnTheSame(before, now), 'deal'],
  ];
  return changes.find(([applies]) => applies)?.[1] ?? 'changed';
};
const lacksSpecialisation = ({ codes }: RewardLine): boolean => codes.includes('REQUIREMENTS_NOT_MET');
const restsOnTheSame = (before: RewardLine, now: RewardLine): boolean =>
  before.inputEventIds.join() === now.inputEventIds.join();

const reversals = (
  { lines: recomputed, issued, quarter }: EarlierQuarter,
  posting: Posting,
): readonly RewardLine[] => {
  const before = groupBy(issued.filter(isReversal), (line) => reversalKey(line.lineId, originalOf(line)));
  const named = new Set<string>();
  const lines = recomputed.flatMap(({ sale, line }) =>
    sale.reversed.flatMap((returned, place) => {
      const key = reversalKey(returned.lineId, line.rewardLineId);
      named.add(key);
      const posted = totalIn(before.get(key) ?? []);
      const wanted = takenBack(sale, returned, sale.reversed.slice(0, place));
      // A return with an effect is named once, also where rounding leaves nothing of it.
      const isNamed = before.has(key) || !hasEffect(sale, returned);
      if (wanted === posted && isNamed) return [];
      return [reversal(line, returned, { wanted, posted }, { quarter, posting })];
    }),
  );
  const undone = [...before]
    .filter(([key]) => !named.has(key))
    .flatMap(([, posted]) => {
      const [line] = posted;
      const minor = totalIn(posted);
      if (line === undefined || minor === 0n) return [];
      const id = `${line.lineId}>${originalOf(line)}@${quarter}`;
      const rewardLineId = posting.rewardLineId(id, line.planId);
      const change = {
        rewardLineId,
        original: originalOf(line),
        cause: 'return' as const,
        wanted: 0n,
        posted: minor,
      };
      return [adjusted(line, change, { quarter, posting })];
    });
  return [...lines, ...undone];
};

/** Only of a line that earned something, and inside the look-back. */
const hasEffect = ({ amount, units, line, rules }: Computed, { shipOn }: LinkedReturn): boolean =>
  amount !== 0n &&
  units.left > 0 &&
  shipOn <= addDays(line.shipOn, rules.definition.clawback.lookbackDays.value);

/** Credited × returned ÷ shipped, on running totals. */
const takenBack = (sale: Computed, returned: LinkedReturn, earlier: readonly LinkedReturn[]): bigint => {
  if (!hasEffect(sale, returned)) return 0n;
  const shipped = sale.units.left;
  const within = (count: number): bigint => BigInt(Math.min(count, shipped));
  const before = unitsOf(earlier);
  const returns = { before: within(before), now: within(before + returned.units) - within(before) };
  return reversalOf(sale.amount, BigInt(shipped), returns, sale.plan.rounding.value.mode);
};

const reversal = (
  { uses: _, ...sale }: RewardLine,
  { lineId: returnId, invoiceNo, invoiceLine, shipOn, units, eventIds }: LinkedReturn,
  { wanted, posted }: Readonly<{ wanted: bigint; posted: bigint }>,
  where: Readonly<{ quarter: Quarter; posting: Posting }>,
): RewardLine => {
  const rewardLineId = where.posting.rewardLineId(
    `${returnId}>${sale.rewardLineId}@${where.quarter}`,
    sale.planId,
  );
  const line = {
    ...sale,
    ...{ lineId: returnId, invoiceNo, invoiceLine, shipOn, quantity: units, codes: [] },
    inputEventIds: [...new Set([...sale.inputEventIds, ...eventIds])].sort(),
  };
  return adjusted(
    line,
    { rewardLineId, original: sale.rewardLineId, cause: 'return', wanted, posted },
    where,
  );
};

const adjusted = (
  line: RewardLine,
  change: Readonly<{
    rewardLineId: string;
    original: string;
    cause: AdjustmentCause;
    wanted: bigint;
    posted: bigint;
  }>,
  { quarter, posting }: Readonly<{ quarter: Quarter; posting: Posting }>,
): RewardLine => {
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, line.amount.currency));
  const { rewardLineId, original, cause, wanted, posted } = change;
  return {
    ...line,
    rewardLineId,
    quarter: posting.quarter,
    amount: inCurrency(wanted - posted),
    adjusts: {
      cause,
      quarter,
      rewardLineId: original,
      wanted: inCurrency(wanted),
      issued: inCurrency(posted),
    },
  };
};

const totalIn = (lines: readonly RewardLine[]): bigint => minorTotalOf(lines.map(({ amount }) => amount));
