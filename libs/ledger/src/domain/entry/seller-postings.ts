import type { EventTable } from '@channel/kernel';
import type { OfSeller, SellerAccounting, SellerEvent } from '@channel/sellers';
import { legsOf, type About, type Leg } from './legs';
import { payableOf } from './payable-account';

const ACCOUNTING: SellerAccounting = 'reduction-of-revenue';

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
  SellerDebtWrittenOff: (data) =>
    legsOf(ofSeller(data), {
      debit: { kind: 'seller_debt_written_off', of: data.accounting },
      ...{ credit: payableOf('seller-reward'), amount: data.amount },
    }),
  // The batch moves the payable; what came back from the bank in place of what was written off is owed to nobody.
  SellerRewardReleased: ({ recovered, ...data }) =>
    recovered === undefined
      ? []
      : legsOf(ofSeller(data), {
          debit: payableOf('seller-reward'),
          ...{ credit: { kind: 'seller_debt_written_off', of: ACCOUNTING }, amount: recovered.amount },
        }),
  SellerInvited: null,
  SellerEmployerConsented: null,
  SellerConsented: null,
  SellerTaxFormRecorded: null,
  // The batch moves the payable.
  SellerRewardReserved: null,
  SellerRewardPaid: null,
  SellerLeft: null,
  SellerWriteOffRequested: null,
  SellerWriteOffDeclined: null,
  SellerClosed: null,
  SellerErased: null,
};

/** The person's, never the employer's. */
const ofSeller = ({ programmeId, sellerId: partnerId }: OfSeller): About => ({ programmeId, partnerId });
