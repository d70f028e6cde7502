import type { EventTable } from '@channel/kernel';
import type { OfSeller, SellerEvent } from '@channel/sellers';
import { legsOf, type About, type Leg } from './legs';
import { payableOf } from './payable-account';

/** Rewards of salespeople: what is earned, and what is owed again. */
export const SELLER_POSTINGS: EventTable<SellerEvent, readonly Leg[]> = {
  SellerRewardEarned: (data) =>
    legsOf(ofSeller(data), {
      debit: { kind: 'seller_reward_expense', of: data.accounting },
      ...{ credit: payableOf('seller-reward'), amount: data.amount },
    }),
  // What was paid before is owed from here on: the payable is below zero until it is netted.
  SellerRewardReversed: (data) =>
    legsOf(ofSeller(data), {
      debit: payableOf('seller-reward'),
      ...{ credit: { kind: 'seller_reward_expense', of: data.accounting }, amount: data.amount },
    }),
  SellerInvited: null,
  SellerEmployerConsented: null,
  SellerConsented: null,
  SellerTaxFormRecorded: null,
  // The batch moves the payable.
  SellerRewardReserved: null,
  SellerRewardPaid: null,
  SellerRewardReleased: null,
  SellerLeft: null,
  SellerClosed: null,
  SellerErased: null,
};

/** The person's, never the employer's. */
const ofSeller = ({ programmeId, sellerId: partnerId }: OfSeller): About => ({ programmeId, partnerId });
