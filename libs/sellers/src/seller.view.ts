import { is, view, type ViewOf } from '@channel/http';
import { money, moneyJson, quarterOf, type Instant, type Quarter } from '@channel/kernel';
import {
  balanceOf,
  earnedIn,
  paidIn,
  REWARD_STATUSES,
  SELLER_STATUSES,
  yearOf,
  type KnownSeller,
  type Reward,
} from './domain/seller/seller';
import { SELLER_ACTIVITIES } from './domain/seller/seller.events';
import { payableAt } from './domain/seller/seller.payment';

const rewardView = view('SellerReward', {
  rewardId: is.id,
  dealId: is.id,
  dealNumber: is.text,
  activity: is.oneOf(SELLER_ACTIVITIES),
  amount: is.money.describe('Below zero: owed, because it was taken back after it had been paid.'),
  status: is.oneOf(REWARD_STATUSES),
  at: is.instant,
  waitsFor: is.oneOf(['TAX_FORM_REQUIRED']).nullable().describe('Why it is not in the next payment.'),
  cause: view('SellerRewardCause', {
    activityOn: is.day,
    quarter: is.quarter,
    definitionVersion: is.count,
    rate: is.money,
    capPerQuarter: is.money,
    earnedBefore: is.money.describe('In the quarter, before it: the cap leaves the rest.'),
  })
    .nullable()
    .describe('How the amount came about; nothing of what is owed.'),
  reversedAt: is.instant.nullable(),
  paidAt: is.instant.nullable(),
});
export type SellerRewardView = ViewOf<typeof rewardView>;

const totals = {
  balance: is.money.describe('Open: what the next payments bring, less what is owed.'),
  earnedInQuarter: is.money,
  capPerQuarter: is.money.nullable().describe('Of the reward that came last; unknown before the first.'),
  paidInYear: is.money.describe('Paid or on its way to the bank in this year.'),
  taxFormAbove: is.money.nullable().describe('Above so much a year a payment needs the tax form.'),
};
const enrolment = {
  number: is.text.describe('What the person is called where no name may stand.'),
  name: is.text
    .nullable()
    .optional()
    .describe(
      'Absent for those who may not know it; known to be nothing before the consent, and once erased.',
    ),
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  status: is.oneOf(SELLER_STATUSES),
  invitedAt: is.instant,
  employerConsentedAt: is.instant.nullable(),
  consentedAt: is.instant.nullable(),
  leftOn: is.day.nullable().describe('First day on which nothing is earned any more.'),
};

const sellerAccountView = view('SellerAccount', {
  status: is.oneOf(['none', 'proposed', 'approved']),
  currency: is.currency.nullable(),
  activeFromOn: is.day.nullable().describe('First day on which it is paid to.'),
});

/** What of a salesperson's rewards is theirs, and of who pays them. */
export const sellerView = view('Seller', {
  ...enrolment,
  taxForm: view('SellerTaxForm', { reference: is.text, receivedOn: is.day })
    .nullable()
    .optional()
    .describe('Absent for those who may not see the rewards.'),
  account: sellerAccountView.optional().describe('Whether there is one; never its number. Absent as above.'),
  writeOff: view('SellerWriteOff', { amount: is.money, reason: is.text, requestedBy: is.id })
    .nullable()
    .optional()
    .describe('What finance asks to write off, waiting for another person. Absent as above.'),
  totals: view('SellerTotals', totals).optional().describe('Absent as above: rewards are the person’s.'),
  rewards: is.listOf(rewardView).optional().describe('The last first. Absent as above.'),
});
export type SellerView = ViewOf<typeof sellerView>;

export const viewOfEnrolment = (seller: KnownSeller) => {
  const { of, partnerCode, status, invitedAt, employerConsent, consentedAt, leftOn } = seller;
  const { number, programmeId, partnerId } = of;
  return {
    ...{ number, programmeId, partnerId, partnerCode, status, invitedAt, consentedAt, leftOn },
    employerConsentedAt: employerConsent?.at ?? null,
  };
};

const viewOfReward = (
  { rewardId, dealId, dealNumber, activity, amount, status, at, earned, reversedAt, paidAt }: Reward,
  currency: string,
  waits: boolean,
): SellerRewardView => ({
  ...{ rewardId, dealId, dealNumber, activity, status, at, reversedAt, paidAt },
  amount: moneyJson(money(amount, currency)),
  waitsFor: waits ? 'TAX_FORM_REQUIRED' : null,
  cause: earned && {
    ...{
      activityOn: earned.activityOn,
      quarter: earned.quarter,
      definitionVersion: earned.definitionVersion,
    },
    ...{ rate: earned.rate, capPerQuarter: earned.capPerQuarter, earnedBefore: earned.earnedBefore },
  },
});

export const viewOfRewards = (seller: KnownSeller, now: Instant, today: string) => {
  const { currency, timeZone, taxForm, writeOff } = seller;
  const quarter: Quarter = quarterOf(today);
  const amount = (minor: bigint) => moneyJson(money(minor, currency));
  const rewards = [...seller.rewards.values()].reverse();
  const last = rewards.find(({ earned }) => earned !== null)?.earned;
  const answers = payableAt(seller, now);
  return {
    taxForm,
    writeOff: writeOff && {
      amount: amount(writeOff.amount),
      ...{ reason: writeOff.reason, requestedBy: writeOff.requestedBy },
    },
    totals: {
      balance: amount(balanceOf(seller)),
      earnedInQuarter: amount(earnedIn(seller, quarter)),
      capPerQuarter: last?.capPerQuarter ?? null,
      paidInYear: amount(paidIn(seller, yearOf(now, timeZone))),
      taxFormAbove: last?.taxFormAbove ?? null,
    },
    rewards: rewards.map((reward) =>
      viewOfReward(reward, currency, answers.get(reward.rewardId) === 'needs_form'),
    ),
  };
};
