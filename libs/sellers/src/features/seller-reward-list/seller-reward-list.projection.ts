import { differenceOf, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { RewardStatus } from '../../domain/seller/seller';
import type { SellerActivity, SellerEvent } from '../../domain/seller/seller.events';

/** What activities gave, and what is owed because it was taken back. */
export interface SellerRewardRow {
  readonly number: string;
  readonly programmeId: string;
  readonly sellerId: string;
  readonly dealId: string;
  readonly dealNumber: string;
  readonly activity: SellerActivity;
  readonly activityOn: string | null;
  readonly quarter: string | null;
  readonly amount: MoneyJson;
  readonly currency: string;
  readonly status: RewardStatus;
  /** What is owed in its place. */
  readonly debtId: string | null;
  /** The payment that has it. */
  readonly itemId: string | null;
  readonly at: string;
}

const zeroOf = (amount: MoneyJson): MoneyJson => differenceOf(amount, amount);
const sumOf = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  differenceOf(one, differenceOf(zeroOf(other), other));

export const sellerRewardList = projection<SellerEvent, SellerRewardRow>({
  name: 'sellers.reward-list',
  version: 1,
  streams: ['seller-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    sellerId: 'text not null',
    dealId: 'text not null',
    dealNumber: 'text not null',
    activity: 'text not null',
    activityOn: 'date',
    quarter: 'text',
    amount: 'jsonb not null',
    currency: 'text not null',
    status: 'text not null',
    debtId: 'text',
    itemId: 'text',
    at: 'text not null',
  },
  indexes: ['("sellerId", "at")', '("status")', '("at")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ type, data }) => {
    if (type === 'SellerRewardReversed')
      return [data.rewardId, ...(data.debtId === null ? [] : [data.debtId])];
    if (type === 'SellerRewardReleased')
      return [data.rewardId, data.endsDebtId, data.recovered?.debtId].filter(
        (key) => typeof key === 'string',
      );
    if (type === 'SellerDebtWrittenOff') return data.parts.map(({ rewardId }) => rewardId);
    return 'rewardId' in data ? [data.rewardId] : [];
  },
  on: {
    SellerRewardEarned: (data) => {
      const { number, programmeId, sellerId, dealId, dealNumber, activity, activityOn, quarter } = data;
      const { amount, earnedAt: at } = data;
      return {
        ...{ number, programmeId, sellerId, dealId, dealNumber, activity, activityOn, quarter, amount, at },
        ...{ currency: amount.currency, status: 'open', debtId: null, itemId: null },
      };
    },
    SellerRewardReversed: (data, row, _event, key) => {
      const { number, programmeId, sellerId, rewardId, dealId, dealNumber, activity, amount, debtId } = data;
      if (key === rewardId)
        return row && { ...row, debtId, ...(debtId === null ? { status: 'reversed' } : {}) };
      return {
        ...{ number, programmeId, sellerId, dealId, dealNumber, activity, activityOn: null, quarter: null },
        ...{ amount: differenceOf(zeroOf(amount), amount), currency: amount.currency },
        ...{ status: 'open', debtId: null, itemId: null, at: data.reversedAt },
      };
    },
    SellerRewardReserved: change(({ itemId }) => ({ status: 'in_payment', itemId })),
    SellerRewardPaid: change(() => ({ status: 'paid' })),
    SellerRewardReleased: (data, row, _event, key) => {
      if (row === undefined) return undefined;
      if (key === data.endsDebtId) return { ...row, status: 'reversed' };
      const { recovered } = data;
      if (key === recovered?.debtId) {
        const left = sumOf(row.amount, recovered.amount);
        return { ...row, amount: left, status: left.amount === '0' ? 'reversed' : 'set_off' };
      }
      if (row.itemId !== data.itemId) return row;
      const amount = recovered === undefined ? row.amount : differenceOf(row.amount, recovered.amount);
      const ended = data.endsDebtId !== null || (recovered !== undefined && amount.amount === '0');
      return { ...row, amount, status: ended ? 'reversed' : 'open', itemId: null };
    },
    SellerDebtWrittenOff: ({ parts }, row, _event, key) => {
      const part = parts.find(({ rewardId }) => rewardId === key);
      if (row === undefined || part === undefined) return row;
      return { ...row, status: part.writtenOff.amount === '0' ? 'set_off' : 'written_off' };
    },
    SellerInvited: null,
    SellerEmployerConsented: null,
    SellerConsented: null,
    SellerTaxFormRecorded: null,
    SellerLeft: null,
    SellerWriteOffRequested: null,
    SellerWriteOffDeclined: null,
    SellerClosed: null,
    SellerErased: null,
  },
});
