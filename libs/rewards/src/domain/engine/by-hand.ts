import { minorTotalOf, money, moneyJson, parseMoney } from '@channel/kernel';
import type { Posting } from './adjustments';
import type { StatementInputs } from './inputs';
import { inIssueOrder, originalOf, originOf } from './issued';
import type { RewardLine } from './lines';

/**
 * What two people adjusted by hand and no statement has said yet, as lines of the quarter that takes postings (R23): linked to
 * the line that they adjust, with its own facts. They rest on no rule, use up nothing and are never calculated again.
 */
export const adjustedByHand = (
  { byHand = [], issued, adjusts }: StatementInputs,
  posting: Posting,
): readonly RewardLine[] => {
  const stated = inIssueOrder(issued).map(({ line }) => line);
  const posted = new Set(stated.flatMap((line) => line.adjusts?.byHand?.adjustmentId ?? []));
  return byHand.flatMap(({ adjustmentId, rewardLineId, amount, reasonCode, reason, eventId }, at) => {
    const family = stated.filter((line) => originalOf(line) === rewardLineId);
    const [original] = family;
    if (original === undefined || posted.has(adjustmentId) || !adjusts.includes(originOf(original)))
      return [];
    const earlier = byHand
      .slice(0, at)
      .filter((each) => each.rewardLineId === rewardLineId && !posted.has(each.adjustmentId));
    const before = minorTotalOf([...family, ...earlier].map((each) => each.amount));
    const inCurrency = (minor: bigint) => moneyJson(money(minor, amount.currency));
    const { uses: _, ...facts } = original;
    return [
      {
        ...facts,
        rewardLineId: posting.rewardLineId(`${original.lineId}#${adjustmentId}`, original.planId),
        quarter: posting.quarter,
        amount,
        codes: [],
        inputEventIds: [...new Set([...original.inputEventIds, eventId])].sort(),
        adjusts: {
          cause: 'manual' as const,
          quarter: originOf(original),
          rewardLineId,
          wanted: inCurrency(before + parseMoney(amount).minor),
          issued: inCurrency(before),
          byHand: { adjustmentId, reasonCode, reason },
        },
      },
    ];
  });
};
