import { money, moneyJson, parseMoney, quarterOf } from '@channel/kernel';
import { earnedIn, evolve, type KnownSeller, type Seller } from './seller';
import type { EarnSellerReward, RewardedDeal, ReverseSellerRewards } from './seller.commands';
import type { SellerRewardEarned } from './seller.events';
import { payableAt } from './seller.payment';
import type { SellerDecision } from './seller.words';

/** In the partner's employ on that day, enrolled, and not gone; who is forgotten could not be paid. */
const isTheirs = (
  { status, of, activeFromOn, leftOn }: KnownSeller,
  { partnerId, activityOn }: RewardedDeal,
): boolean =>
  status !== 'erased' &&
  of.partnerId === partnerId &&
  activeFromOn !== null &&
  activeFromOn <= activityOn &&
  (leftOn === null || activityOn < leftOn);

/** Once for an activity of a registration, up to the cap of its quarter: the last one before it is cut. */
export const earn = (
  { rewardId, deal, rules, at: earnedAt }: EarnSellerReward['data'],
  seller: Seller,
): SellerDecision<EarnSellerReward> => {
  if (seller.status === 'none' || seller.rewards.has(rewardId) || !isTheirs(seller, deal)) return [];
  const { partnerId: _employer, ...activity } = deal;
  const quarter = quarterOf(activity.activityOn);
  const { currency } = rules.rate;
  const before = earnedIn(seller, quarter);
  const rate = parseMoney(rules.rate).minor;
  const left = parseMoney(rules.capPerQuarter).minor - before;
  const amount = left <= 0n ? 0n : rate < left ? rate : left;
  const earned: SellerRewardEarned = {
    type: 'SellerRewardEarned',
    data: {
      ...{ ...seller.of, rewardId, ...activity, quarter, ...rules },
      earnedBefore: moneyJson(money(before, currency)),
      amount: moneyJson(money(amount, currency)),
      ...{ accounting: 'reduction-of-revenue', earnedAt },
    },
  };
  return [
    waitsForTaxForm(seller, earned) ? { ...earned, data: { ...earned.data, waitsForTaxForm: true } } : earned,
  ];
};

/** Whether the next payment could not take it, because no tax form is there. */
const waitsForTaxForm = (seller: KnownSeller, earned: SellerRewardEarned): boolean => {
  const after = evolve(seller, earned);
  const { rewardId, earnedAt } = earned.data;
  return after.status !== 'none' && payableAt(after, earnedAt).get(rewardId) === 'needs_form';
};

/** Everything that one registration gave. */
export const reverse = (
  { dealId, because, at: reversedAt }: ReverseSellerRewards['data'],
  seller: Seller,
): SellerDecision<ReverseSellerRewards> =>
  seller.status === 'none'
    ? []
    : [...seller.rewards.values()].flatMap(({ earned, reversedAt: before, status, rewardId }) => {
        if (earned?.dealId !== dealId || before !== null) return [];
        const { dealNumber, activity, amount, accounting } = earned;
        const debtId = status === 'open' || amount.amount === '0' ? null : `${rewardId}-back`;
        const taken = { rewardId, dealId, dealNumber, activity, amount, accounting, debtId };
        return [{ type: 'SellerRewardReversed', data: { ...seller.of, ...taken, because, reversedAt } }];
      });
