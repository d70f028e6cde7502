import { money, moneyJson, parseMoney } from '@channel/kernel';
import type { StatementInputs } from './inputs';
import { isByHand, isReversal, originalOf } from './issued';
import type { RewardLine } from './lines';

/**
 * What rules take back of a line ends at what it has given, by statements and by hand together: what two people have taken
 * back is not taken back again by a return or a correction. The rest falls due when the adjustment by hand is undone.
 */
export const withinGiven = (
  { issued, byHand = [] }: StatementInputs,
  lines: readonly RewardLine[],
): readonly RewardLine[] => {
  const given = new Map<string, bigint>();
  const add = (original: string, { amount }: Pick<RewardLine, 'amount'>): void =>
    void given.set(original, (given.get(original) ?? 0n) + parseMoney(amount).minor);
  for (const adjustment of byHand) add(adjustment.rewardLineId, adjustment);
  const takenByHand = new Set([...given].flatMap(([original, minor]) => (minor < 0n ? [original] : [])));
  for (const { line } of issued) if (!isByHand(line)) add(originalOf(line), line);
  return lines.flatMap((line) => {
    const original = originalOf(line);
    if (!takenByHand.has(original)) return [line];
    const minor = parseMoney(line.amount).minor;
    const left = given.get(original) ?? 0n;
    const most = left > 0n ? -left : 0n;
    const kept = minor < most ? limited(line, most) : line;
    add(original, kept);
    const isNews = !issued.some((one) => isOfTheSame(one.line, kept));
    return kept === line || most !== 0n || isNews ? [kept] : [];
  });
};

/** As much of it as was left, and what is spared by it. */
const limited = (line: RewardLine, minor: bigint): RewardLine => {
  const inCurrency = (amount: bigint) => moneyJson(money(amount, line.amount.currency));
  const { adjusts } = line;
  const takenByHand = inCurrency(minor - parseMoney(line.amount).minor);
  return {
    ...line,
    amount: inCurrency(minor),
    ...(adjusts === undefined ? {} : { adjusts: { ...adjusts, takenByHand } }),
  };
};

const isOfTheSame = (one: RewardLine, other: RewardLine): boolean =>
  one.lineId === other.lineId &&
  originalOf(one) === originalOf(other) &&
  isReversal(one) === isReversal(other);
