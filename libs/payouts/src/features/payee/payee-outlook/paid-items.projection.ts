import type { MoneyJson } from '@channel/kernel';
import { projection } from '@channel/runtime';
import type { PayoutBatchEvent } from '../../../domain/batch/payout-batch.events';

export type PaidItemRow = Readonly<{
  payeeId: string;
  programmeId: string;
  endToEndId: string;
  amount: MoneyJson;
  paidAt: string;
}>;

/** What was paid to whom, without what the bank returned. */
export const paidItems = projection<PayoutBatchEvent, PaidItemRow>({
  name: 'payouts.paid-items',
  version: 1,
  streams: ['payoutBatch-'],
  columns: {
    payeeId: 'text not null',
    programmeId: 'text not null',
    endToEndId: 'text not null',
    amount: 'jsonb not null',
    paidAt: 'text not null',
  },
  indexes: ['("payeeId", "paidAt")'],
  onFailure: 'stop',
  keys: ({ data }) => ('itemId' in data ? [data.itemId] : []),
  on: {
    PayoutItemPaid: ({ payee, programmeId, endToEndId, amount, paidAt }) => ({
      ...{ payeeId: payee.id, programmeId, endToEndId, amount, paidAt },
    }),
    PayoutItemReturned: () => undefined,

    PayoutBatchBegun: null,
    PayoutItemsDrafted: null,
    PayoutBatchDrafted: null,
    PayoutItemReserved: null,
    PayoutItemRefused: null,
    PayoutItemLeftOut: null,
    PayoutAccountsFrozen: null,
    PayoutBatchSubmitted: null,
    PayoutBatchEndorsed: null,
    PayoutBatchApproved: null,
    PayoutBatchExported: null,
    PayoutItemFailed: null,
    PayoutItemOutcomeUnknown: null,
    PayoutItemHeld: null,
    PayoutItemHoldLifted: null,
    PayoutBatchReconciled: null,
    PayoutBatchCancellationRequested: null,
    PayoutBatchCancelled: null,
  },
});
