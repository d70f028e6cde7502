import { dayOf, evolvedBy, parseMoney, type Day, type Instant, type MoneyJson } from '@channel/kernel';
import type {
  OfSeller,
  SealedName,
  SellerActivity,
  SellerEvent,
  SellerRewardEarned,
  SellerRewardReleased,
  SellerRewardReversed,
} from './seller.events';

export const SELLER_STATUSES = ['invited', 'active', 'left', 'closed', 'erased'] as const;
export type SellerStatus = (typeof SELLER_STATUSES)[number];
/** `set_off` and `written_off`: settled without a payment, by a decision about what somebody who left owed. */
export const REWARD_STATUSES = ['open', 'in_payment', 'paid', 'reversed', 'set_off', 'written_off'] as const;
export type RewardStatus = (typeof REWARD_STATUSES)[number];

/** What one activity gave, or what is owed because it was taken back after it had been paid. */
export type Reward = Readonly<{
  rewardId: string;
  dealId: string;
  dealNumber: string;
  activity: SellerActivity;
  /** Minor units; below zero: owed. */
  amount: bigint;
  status: RewardStatus;
  /** How it came about; `null` of what is owed. */
  earned: SellerRewardEarned['data'] | null;
  /** When it came in, or began to be owed. */
  at: Instant;
  /** Taken back; its amount does not count for the cap any more. */
  reversedAt: Instant | null;
  /** What is owed in its place. */
  debtId: string | null;
  payment: Readonly<{ batchId: string; itemId: string; year: string }> | null;
  paidAt: Instant | null;
  gone: readonly string[];
  /** Of what is owed, so much is not asked for any more. */
  writtenOff: bigint;
}>;

/** A write-off that waits for the other person. */
export type WriteOff = Readonly<{
  amount: bigint;
  reason: string;
  requestedBy: string;
  requestedAt: Instant;
}>;

export type KnownSeller = Readonly<{
  status: SellerStatus;
  of: OfSeller;
  partnerCode: string;
  timeZone: string;
  currency: string;
  invitedAt: Instant;
  employerConsent: Readonly<{ by: string; at: Instant }> | null;
  consentedAt: Instant | null;
  activeFromOn: Day | null;
  /** `null` before the consent, and once the person is erased. */
  details: SealedName | null;
  /** The key of name and account, also of an earlier enrolment; `null` before the first consent, and once it is forgotten. */
  keyId: string | null;
  leftOn: Day | null;
  taxForm: Readonly<{ reference: string; receivedOn: Day }> | null;
  writeOff: WriteOff | null;
  /** In the order in which they came about. */
  rewards: ReadonlyMap<string, Reward>;
}>;
export type Seller = Readonly<{ status: 'none' }> | KnownSeller;
export const initial: Seller = { status: 'none' };

const ofKnown =
  <Data>(change: (data: Data, seller: KnownSeller) => Partial<KnownSeller>) =>
  (data: Data, seller: Seller): Seller =>
    seller.status === 'none' ? seller : { ...seller, ...change(data, seller) };

const withRewards = (
  { rewards }: KnownSeller,
  ...changed: readonly Reward[]
): Pick<KnownSeller, 'rewards'> => ({
  rewards: new Map([...rewards, ...changed.map((reward) => [reward.rewardId, reward] as const)]),
});
const UNPAID = { payment: null, paidAt: null } as const;
const NEW = { status: 'open', reversedAt: null, debtId: null, ...UNPAID, gone: [], writtenOff: 0n } as const;

const earned = (data: SellerRewardEarned['data']): Reward => {
  const { rewardId, dealId, dealNumber, activity, amount, earnedAt: at } = data;
  return {
    ...{ rewardId, dealId, dealNumber, activity, amount: parseMoney(amount).minor, earned: data, at },
    ...NEW,
  };
};
const debt = (debtId: string, reward: Reward, { reversedAt: at }: SellerRewardReversed['data']): Reward => ({
  ...reward,
  ...NEW,
  ...{ rewardId: debtId, amount: -reward.amount, earned: null, at },
});

/** Settled or not, the one who left and is owed or owes something is not closed. */
const reopened = ({ status }: KnownSeller): Pick<KnownSeller, 'status'> => ({
  status: status === 'closed' ? 'left' : status,
});

/** Settled without a payment. */
const settledBy = (reward: Reward, writtenOff: bigint): Reward => ({
  ...reward,
  ...{ status: writtenOff > 0n ? 'written_off' : 'set_off', writtenOff },
});

/** What a payment had is open again, unless it ends together with what is owed for it, or that was written off. */
const comeBack = (
  reward: Reward,
  { endsDebtId, recovered }: Pick<SellerRewardReleased['data'], 'endsDebtId' | 'recovered'>,
  { rewards }: KnownSeller,
): readonly Reward[] => {
  const owed = rewards.get(endsDebtId ?? recovered?.debtId ?? '');
  if (owed === undefined) return [{ ...reward, status: 'open' }];
  const ended = recovered === undefined ? reward.amount : parseMoney(recovered.amount).minor;
  const [open, left] = [reward.amount - ended, owed.amount + ended];
  return [
    open === 0n ? { ...reward, status: 'reversed' } : { ...reward, status: 'open', amount: open },
    left === 0n
      ? { ...owed, status: 'reversed', writtenOff: 0n }
      : { ...owed, status: 'set_off', amount: left, writtenOff: 0n },
  ];
};

type Paid<Data> = Data & Readonly<{ rewardId: string }>;
const ofReward = <Data>(change: (data: Data, reward: Reward, seller: KnownSeller) => Partial<Reward>) =>
  ofKnown<Paid<Data>>((data, seller) => {
    const reward = seller.rewards.get(data.rewardId);
    return reward === undefined ? {} : withRewards(seller, { ...reward, ...change(data, reward, seller) });
  });

export const evolve = evolvedBy<SellerEvent, Seller>({
  SellerInvited: ({ partnerCode, timeZone, currency, invitedAt, invitedBy: _by, ...of }, seller) => ({
    ...{ status: 'invited', of, partnerCode, timeZone, currency, invitedAt },
    ...{ employerConsent: null, consentedAt: null, activeFromOn: null, details: null, leftOn: null },
    writeOff: null,
    ...(seller.status === 'none'
      ? { keyId: null, taxForm: null, rewards: new Map() }
      : { keyId: seller.keyId, taxForm: seller.taxForm, rewards: seller.rewards }),
  }),
  SellerEmployerConsented: ofKnown(({ consentedBy: by, consentedAt: at }) => ({
    employerConsent: { by, at },
  })),
  SellerConsented: ofKnown(({ details, activeFromOn, consentedAt }) => ({
    ...{ status: 'active', details, keyId: details.keyId, activeFromOn, consentedAt },
  })),
  SellerTaxFormRecorded: ofKnown(({ reference, receivedOn }) => ({ taxForm: { reference, receivedOn } })),
  // Also what is told late of a day before the person left.
  SellerRewardEarned: ofKnown((data, seller) => ({
    ...(data.amount.amount === '0' ? {} : reopened(seller)),
    ...withRewards(seller, earned(data)),
  })),
  SellerRewardReversed: ofKnown((data, seller) => {
    const { rewardId, debtId, reversedAt } = data;
    const reward = seller.rewards.get(rewardId);
    if (reward === undefined) return {};
    const reversed = { ...reward, reversedAt, debtId };
    return debtId === null
      ? withRewards(seller, { ...reversed, status: 'reversed' })
      : { ...reopened(seller), ...withRewards(seller, reversed, debt(debtId, reward, data)) };
  }),
  SellerRewardReserved: ofReward(({ batchId, itemId, reservedAt }, _reward, { timeZone }) => ({
    status: 'in_payment',
    payment: { batchId, itemId, year: yearOf(reservedAt, timeZone) },
  })),
  SellerRewardPaid: ofReward(({ paidAt }) => ({ status: 'paid', paidAt })),
  SellerRewardReleased: ofKnown((data, seller) => {
    const reward = seller.rewards.get(data.rewardId);
    if (reward === undefined) return {};
    const gone = [...reward.gone, data.itemId];
    if (reward.payment?.itemId !== data.itemId) return withRewards(seller, { ...reward, gone });
    return {
      ...reopened(seller),
      ...withRewards(seller, ...comeBack({ ...reward, ...UNPAID, gone }, data, seller)),
    };
  }),
  SellerLeft: ofKnown(({ leftOn }) => ({ status: 'left', leftOn })),
  SellerWriteOffRequested: ofKnown(({ amount, reason, requestedBy, requestedAt }) => ({
    writeOff: { amount: parseMoney(amount).minor, reason, requestedBy, requestedAt },
  })),
  SellerDebtWrittenOff: ofKnown(({ parts }, seller) => ({
    writeOff: null,
    ...withRewards(
      seller,
      ...parts.flatMap(({ rewardId, writtenOff }) => {
        const reward = seller.rewards.get(rewardId);
        const { minor } = parseMoney(writtenOff);
        return reward === undefined ? [] : [settledBy(reward, minor)];
      }),
    ),
  })),
  SellerWriteOffDeclined: ofKnown(() => ({ writeOff: null })),
  SellerClosed: ofKnown(() => ({ status: 'closed', writeOff: null })),
  SellerErased: ofKnown(() => ({ status: 'erased', details: null, keyId: null })),
});

/** What is owed in place of a reward that comes back, as long as no payment has it: both end. */
export const debtEndedBy = ({ rewards }: KnownSeller, reward: Reward, itemId: string): string | null => {
  const owed = reward.debtId === null ? undefined : rewards.get(reward.debtId);
  return owed?.status === 'open' && reward.payment?.itemId === itemId ? owed.rewardId : null;
};

/** What is owed in place of a reward that comes back, and was written off: so much the person is not owed. */
export const writtenOffFor = (
  { rewards }: KnownSeller,
  reward: Reward,
  itemId: string,
): Readonly<{ debtId: string; writtenOff: bigint }> | undefined => {
  const owed = reward.debtId === null ? undefined : rewards.get(reward.debtId);
  return owed === undefined || owed.writtenOff === 0n || reward.payment?.itemId !== itemId
    ? undefined
    : { debtId: owed.rewardId, writtenOff: owed.writtenOff };
};

export const yearOf = (at: Instant, timeZone: string): string => dayOf(at, timeZone).slice(0, 4);

/** Of a quarter, what its cap counts: without what was taken back. */
export const earnedIn = ({ rewards }: KnownSeller, quarter: string): bigint =>
  [...rewards.values()]
    .filter(({ earned: from, reversedAt }) => from?.quarter === quarter && reversedAt === null)
    .reduce((sum, { amount }) => sum + amount, 0n);

/**
 * Paid or on its way to the bank in a year, without what went back. What was owed and netted lessens it not: it may come
 * back from the bank as well.
 */
export const paidIn = ({ rewards }: KnownSeller, year: string): bigint =>
  [...rewards.values()]
    .filter(({ payment, amount }) => payment?.year === year && amount > 0n)
    .reduce((sum, { amount }) => sum + amount, 0n);

/** Open now: above zero owed to the person, below zero by them. */
export const balanceOf = ({ rewards }: KnownSeller): bigint =>
  [...rewards.values()]
    .filter(({ status }) => status === 'open')
    .reduce((sum, { amount }) => sum + amount, 0n);

/** Above so much in a year a payment needs the tax form; by the programme when it was earned. */
export const formAbove = ({ earned: from }: Reward): MoneyJson | undefined => from?.taxFormAbove;

/** Nothing waits to be paid, is on its way, or is owed. Nothing is worth nothing: a capped reward closes itself. */
export const isSettled = ({ rewards }: KnownSeller): boolean =>
  [...rewards.values()].every(
    ({ status, amount }) => status !== 'in_payment' && (status !== 'open' || amount === 0n),
  );
