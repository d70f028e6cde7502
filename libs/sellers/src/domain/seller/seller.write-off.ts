import {
  decimalText,
  fourEyes,
  money,
  moneyJson,
  needsPerson,
  needsReason,
  refuse,
  type Refusal,
} from '@channel/kernel';
import { balanceOf, type KnownSeller, type Reward } from './seller';
import type { ApproveSellerWriteOff, DeclineSellerWriteOff, RequestSellerWriteOff } from './seller.commands';
import type { SellerDebtWrittenOff } from './seller.events';
import { closing } from './seller.payment';
import type { SellerDecision } from './seller.words';

// Who takes part pays back out of what they earn next. Who left earns nothing more, so a decision settles what is left:
// what is open for them against what they owe, and of the rest nothing is asked for.

const openOf = ({ rewards }: KnownSeller): readonly Reward[] =>
  [...rewards.values()].filter(({ status, amount }) => status === 'open' && amount !== 0n);

const notWrittenOff = (
  seller: KnownSeller,
): Refusal<'SELLER_NOT_LEFT' | 'NOTHING_OWED' | 'ALREADY_IN_PAYMENT'> | undefined => {
  const { status, rewards } = seller;
  if (status !== 'left' && status !== 'erased')
    return refuse(
      'SELLER_NOT_LEFT',
      `The salesperson is ${status}: what is owed by who left is written off.`,
    );
  // The bank's answer may still end what is owed.
  if ([...rewards.values()].some((reward) => reward.status === 'in_payment'))
    return refuse('ALREADY_IN_PAYMENT', 'A payment is on its way; its outcome is waited for.');
  return openOf(seller).some(({ amount }) => amount < 0n) && balanceOf(seller) <= 0n
    ? undefined
    : refuse('NOTHING_OWED', 'Nothing is owed that the next payment does not net.');
};

const inCurrency = (minor: bigint, { currency }: KnownSeller) => moneyJson(money(minor, currency));

export const requestWriteOff = (
  { reason, act }: RequestSellerWriteOff['data'],
  seller: KnownSeller,
): SellerDecision<RequestSellerWriteOff> => {
  if (seller.writeOff !== null) return refuse('WRITE_OFF_WAITS', 'A write-off waits for a decision already.');
  const no = notWrittenOff(seller) ?? needsPerson(act, 'A write-off is asked for') ?? needsReason(reason);
  if (no !== undefined) return no;
  const amount = inCurrency(-balanceOf(seller), seller);
  const asked = { amount, reason, requestedBy: act.by, requestedAt: act.at };
  return [{ type: 'SellerWriteOffRequested', data: { ...seller.of, ...asked } }];
};

const NOT_OPEN = () => refuse('WRITE_OFF_NOT_OPEN', 'No write-off waits for a decision.');

export const approveWriteOff = (
  { act }: ApproveSellerWriteOff['data'],
  seller: KnownSeller,
): SellerDecision<ApproveSellerWriteOff> => {
  const { of, writeOff } = seller;
  if (writeOff === null) return NOT_OPEN();
  const { reason, requestedBy } = writeOff;
  const no =
    needsPerson(act, 'A write-off is approved') ?? fourEyes(act, [requestedBy]) ?? notWrittenOff(seller);
  if (no !== undefined) return no;
  const owed = -balanceOf(seller);
  if (owed !== writeOff.amount)
    return refuse(
      'FACTS_CHANGED',
      `${decimalText(money(owed, seller.currency))} is owed by now, not ${decimalText(money(writeOff.amount, seller.currency))}: decline it, and let it be asked for anew.`,
    );
  const parts = settled(openOf(seller)).map(({ rewardId, writtenOff }) => ({
    rewardId,
    writtenOff: inCurrency(writtenOff, seller),
  }));
  const approved = { reason, accounting: 'reduction-of-revenue', requestedBy, approvedBy: act.by } as const;
  const writtenOff: SellerDebtWrittenOff = {
    type: 'SellerDebtWrittenOff',
    data: { ...of, amount: inCurrency(owed, seller), parts, ...approved, writtenOffAt: act.at },
  };
  return closing(seller, act.at, writtenOff);
};

/** What is open for the person covers what they owe in its order; what it does not cover is written off. */
const settled = (open: readonly Reward[]) => {
  let left = open.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n);
  return open.map(({ rewardId, amount }) => {
    const owed = amount < 0n ? -amount : 0n;
    const covered = owed < left ? owed : left;
    left -= covered;
    return { rewardId, writtenOff: owed - covered };
  });
};

export const declineWriteOff = (
  { reason, act }: DeclineSellerWriteOff['data'],
  seller: KnownSeller,
): SellerDecision<DeclineSellerWriteOff> => {
  if (seller.writeOff === null) return NOT_OPEN();
  const no = needsPerson(act, 'A write-off is declined') ?? needsReason(reason);
  if (no !== undefined) return no;
  const amount = inCurrency(seller.writeOff.amount, seller);
  const declined = { amount, reason, declinedBy: act.by, declinedAt: act.at };
  return [{ type: 'SellerWriteOffDeclined', data: { ...seller.of, ...declined } }];
};
