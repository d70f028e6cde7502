import {
  decimalText,
  mayReserve,
  maySettle,
  money,
  moneyJson,
  parseMoney,
  refuse,
  releaseOf,
  type Held,
  type Instant,
  type Refusal,
  type Share,
} from '@channel/kernel';
import {
  debtEndedBy,
  evolve,
  formAbove,
  isSettled,
  paidIn,
  writtenOffFor,
  yearOf,
  type KnownSeller,
  type Reward,
} from './seller';
import type { ReleaseSellerReward, ReserveSellerReward, SettleSellerReward } from './seller.commands';
import type { SellerDecision } from './seller.words';
import type { SellerEvent } from './seller.events';

const rewardIn = ({ rewards }: KnownSeller, rewardId: string): Reward | Refusal<'NOT_PAYABLE'> =>
  rewards.get(rewardId) ?? refuse('NOT_PAYABLE', 'There is no such reward.');

const heldOf = ({ status, amount, payment, gone }: Reward, { currency }: KnownSeller): Held => ({
  open: status === 'open' ? amount : null,
  ...{ currency, paid: status === 'paid', payment, gone, called: 'reward', status },
});

type ShareOfReward = Share & Readonly<{ rewardId: string }>;
const inPayment = (
  { of, currency }: KnownSeller,
  { rewardId, amount }: Reward,
  { batchId, itemId }: ShareOfReward,
) => ({ ...of, rewardId, batchId, itemId, amount: moneyJson(money(amount, currency)) });

/** Whether a payment of so much more in the year goes above what needs the tax form. What is owed never does. */
const needsForm = (reward: Reward, seller: KnownSeller, alreadyPaid: bigint): boolean => {
  const above = formAbove(reward);
  if (seller.taxForm !== null || above === undefined || reward.amount <= 0n) return false;
  return alreadyPaid + reward.amount > parseMoney(above).minor;
};

/**
 * What a payment at this instant may take: what is owed, and of what was earned, in its order, as much as the year
 * bears without the tax form.
 */
export const payableAt = (
  seller: KnownSeller,
  at: Instant,
): ReadonlyMap<string, 'payable' | 'needs_form'> => {
  let soFar = paidIn(seller, yearOf(at, seller.timeZone));
  const answers = new Map<string, 'payable' | 'needs_form'>();
  for (const reward of seller.rewards.values()) {
    if (reward.status !== 'open' || reward.amount === 0n) continue;
    const waits = needsForm(reward, seller, soFar);
    answers.set(reward.rewardId, waits ? 'needs_form' : 'payable');
    if (!waits && reward.amount > 0n) soFar += reward.amount;
  }
  return answers;
};

export const reserve = (
  data: ReserveSellerReward['data'],
  seller: KnownSeller,
): SellerDecision<ReserveSellerReward> => {
  const reward = rewardIn(seller, data.rewardId);
  if ('refused' in reward) return reward;
  const may = mayReserve(heldOf(reward, seller), data);
  if (typeof may !== 'boolean') return may;
  if (!may) return [];
  if (needsForm(reward, seller, paidIn(seller, yearOf(data.at, seller.timeZone))))
    return refuse(
      'TAX_FORM_REQUIRED',
      `Above ${decimalText(parseMoney(formAbove(reward) ?? data.amount))} a year a payment needs the tax form of ${seller.of.number}.`,
    );
  return [
    { type: 'SellerRewardReserved', data: { ...inPayment(seller, reward, data), reservedAt: data.at } },
  ];
};

export const settle = (
  data: SettleSellerReward['data'],
  seller: KnownSeller,
): SellerDecision<SettleSellerReward> => {
  const reward = rewardIn(seller, data.rewardId);
  if ('refused' in reward) return reward;
  const may = maySettle(heldOf(reward, seller), data);
  if (typeof may !== 'boolean') return may;
  if (!may) return [];
  return closing(seller, data.at, {
    type: 'SellerRewardPaid',
    data: { ...inPayment(seller, reward, data), paidAt: data.at },
  });
};

export const release = (
  data: ReleaseSellerReward['data'],
  seller: KnownSeller,
): SellerDecision<ReleaseSellerReward> => {
  const reward = rewardIn(seller, data.rewardId);
  if ('refused' in reward) return reward;
  const released = releaseOf(heldOf(reward, seller), data);
  if (released === null) return [];
  const { because, reason, at: releasedAt } = data;
  const endsDebtId = debtEndedBy(seller, reward, data.itemId);
  const back = writtenOffFor(seller, reward, data.itemId);
  const recovered = back && {
    recovered: { debtId: back.debtId, amount: moneyJson(money(back.writtenOff, seller.currency)) },
  };
  const cause = { because, reason, ...released, endsDebtId, ...recovered, releasedAt };
  return closing(seller, data.at, {
    type: 'SellerRewardReleased',
    data: { ...inPayment(seller, reward, data), ...cause },
  });
};

/** With the last of what is open, by its payment or its write-off, the account of one who left is closed. */
export const closing = (
  seller: KnownSeller,
  closedAt: Instant,
  event: SellerEvent,
): readonly SellerEvent[] => {
  const after = evolve(seller, event);
  return after.status === 'left' && isSettled(after)
    ? [event, { type: 'SellerClosed', data: { ...seller.of, closedAt } }]
    : [event];
};
