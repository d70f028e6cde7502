import { minorSum, money, moneyJson, parseMoney, type MoneyJson } from '@channel/kernel';
import type { RewardLine } from '../engine/lines';
import type { ComparedAmounts } from './simulation';

/** A line as it was issued beside the same one by the draft; either may not be there. */
export type ComparedLine = Readonly<{
  /** What both say of what was sold. */
  line: RewardLine;
  issued: RewardLine | undefined;
  byDraft: RewardLine | undefined;
  change: MoneyJson;
}>;

const minorOf = (line: RewardLine | undefined): bigint =>
  line === undefined ? 0n : parseMoney(line.amount).minor;

/** Lines of a partner's quarter, in the order in which the draft calculates them; what it gives no more comes last. */
export const comparedLines = (
  issued: readonly RewardLine[],
  byDraft: readonly RewardLine[],
  currency: string,
): readonly ComparedLine[] => {
  const then = new Map(issued.map((line) => [line.rewardLineId, line]));
  const now = new Map(byDraft.map((line) => [line.rewardLineId, line]));
  return [...new Map([...now, ...then]).values()].map((line) => {
    const [was, is] = [then.get(line.rewardLineId), now.get(line.rewardLineId)];
    const change = moneyJson(money(minorOf(is) - minorOf(was), currency));
    return { line, issued: was, byDraft: is, change };
  });
};

/** What compared lines add up to. */
export const totalsOfLines = (lines: readonly ComparedLine[], currency: string): ComparedAmounts => {
  const [issued, byDraft] = [
    minorSum(lines.map((line) => minorOf(line.issued))),
    minorSum(lines.map((line) => minorOf(line.byDraft))),
  ];
  const json = (minor: bigint): MoneyJson => moneyJson(money(minor, currency));
  return { issued: json(issued), byDraft: json(byDraft), change: json(byDraft - issued) };
};
