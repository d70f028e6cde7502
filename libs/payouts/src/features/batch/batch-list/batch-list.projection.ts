import { differenceOf, totalOf, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import { countsOf, type BatchStatus } from '../../../domain/batch/payout-batch';
import type { PayoutBatchEvent } from '../../../domain/batch/payout-batch.events';

export type PayoutBatchRow = Readonly<{
  number: string;
  programmeId: string;
  currency: string;
  status: BatchStatus;
  total: MoneyJson;
  itemCount: number;
  paidCount: number;
  /** Failed, or returned after they were paid. */
  failedCount: number;
  sha256: string | null;
  executionOn: string | null;
  draftedAt: string;
}>;
const settled = (row: PayoutBatchRow): PayoutBatchRow =>
  row.paidCount + row.failedCount < row.itemCount || row.status === 'reconciled'
    ? row
    : { ...row, status: row.failedCount === 0 ? 'confirmed' : 'partly_failed' };

const NOTHING_PAID = { paidCount: 0, failedCount: 0, sha256: null, executionOn: null } as const;

export const batchList = projection<PayoutBatchEvent, PayoutBatchRow>({
  name: 'payouts.batch-list',
  version: 3,
  streams: ['payoutBatch-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    currency: 'text not null',
    status: 'text not null',
    total: 'jsonb not null',
    itemCount: 'integer not null',
    paidCount: 'integer not null',
    failedCount: 'integer not null',
    sha256: 'text',
    executionOn: 'text',
    draftedAt: 'text not null',
  },
  indexes: ['("draftedAt", key)', '("status", "draftedAt")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.batchId],
  on: {
    PayoutBatchBegun: ({ number, programmeId, currency, statedIn, begunAt }) => ({
      ...{ number, programmeId, currency, status: 'drafting', total: totalOf([], statedIn) },
      ...{ itemCount: 0, ...NOTHING_PAID, draftedAt: begunAt },
    }),
    PayoutItemsDrafted: change(({ items }, { itemCount, total }) => ({
      itemCount: itemCount + items.length,
      total: totalOf([total, ...items.map(({ amount }) => amount)], total.currency),
    })),
    PayoutBatchDrafted: (data) => {
      const { number, programmeId, currency, total, draftedAt } = data;
      const itemCount = countsOf(data).items;
      return { number, programmeId, currency, status: 'draft', total, itemCount, ...NOTHING_PAID, draftedAt };
    },
    PayoutItemLeftOut: change(({ amount }, { total, itemCount }) => ({
      total: differenceOf(total, amount),
      itemCount: itemCount - 1,
    })),
    PayoutBatchSubmitted: change(() => ({ status: 'submitted' })),
    PayoutBatchApproved: change(({ executionOn }) => ({ status: 'approved', executionOn })),
    PayoutBatchExported: change(({ sha256 }) => ({ status: 'exported', sha256 })),
    PayoutItemPaid: change((_, row) => settled({ ...row, paidCount: row.paidCount + 1 })),
    PayoutItemFailed: change((_, row) => settled({ ...row, failedCount: row.failedCount + 1 })),
    PayoutItemReturned: change((_, row) =>
      settled({ ...row, paidCount: row.paidCount - 1, failedCount: row.failedCount + 1 }),
    ),
    PayoutBatchReconciled: change(() => ({ status: 'reconciled' })),
    PayoutBatchCancelled: change(() => ({ status: 'cancelled' })),

    PayoutAccountsFrozen: null,
    PayoutItemReserved: null,
    PayoutItemRefused: null,
    PayoutBatchEndorsed: null,
    PayoutItemOutcomeUnknown: null,
    PayoutItemHeld: null,
    PayoutItemHoldLifted: null,
    PayoutBatchCancellationRequested: null,
  },
});
