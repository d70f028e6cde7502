import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { BatchStatus } from '../../domain/batch/payout-batch';
import type { PayoutBatchEvent } from '../../domain/batch/payout-batch.events';

export type PayoutBatchRow = Readonly<{
  number: string;
  programmeId: string;
  currency: string;
  status: BatchStatus;
  total: MoneyJson;
  itemCount: number;
  paidCount: number;
  failedCount: number;
  sha256: string | null;
  executionOn: string | null;
  draftedAt: string;
}>;
type Listed = Exclude<
  PayoutBatchEvent,
  {
    type:
      | 'PayoutItemReserved'
      | 'PayoutItemRefused'
      | 'PayoutBatchEndorsed'
      | 'PayoutItemOutcomeUnknown'
      | 'PayoutItemHeld'
      | 'PayoutItemHoldLifted'
      | 'PayoutBatchCancellationRequested';
  }
>;

export const batchList: Projection<Listed, PayoutBatchRow> = {
  name: 'payouts.batch-list',
  version: 2,
  streams: ['payoutBatch-'],
  handles: [
    'PayoutBatchDrafted',
    'PayoutBatchSubmitted',
    'PayoutBatchApproved',
    'PayoutBatchExported',
    'PayoutItemPaid',
    'PayoutItemFailed',
    'PayoutBatchReconciled',
    'PayoutBatchCancelled',
  ],
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
  onFailure: 'stop',
  keys: ({ data }) => [data.batchId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'PayoutBatchDrafted': {
        const { number, programmeId, currency, total, items, draftedAt } = data;
        const counts = { itemCount: items.length, paidCount: 0, failedCount: 0 };
        const later = { status: 'draft' as const, sha256: null, executionOn: null };
        return { number, programmeId, currency, total, ...counts, ...later, draftedAt };
      }
      case 'PayoutBatchSubmitted':
        return { ...present(row), status: 'submitted' };
      case 'PayoutBatchApproved':
        return { ...present(row), status: 'approved', executionOn: data.executionOn };
      case 'PayoutBatchExported':
        return { ...present(row), status: 'exported', sha256: data.sha256 };
      case 'PayoutItemPaid':
        return settled({ ...present(row), paidCount: present(row).paidCount + 1 });
      case 'PayoutItemFailed':
        return settled({ ...present(row), failedCount: present(row).failedCount + 1 });
      case 'PayoutBatchReconciled':
        return { ...present(row), status: 'reconciled' };
      case 'PayoutBatchCancelled':
        return { ...present(row), status: 'cancelled' };
    }
  },
};

const settled = (row: PayoutBatchRow): PayoutBatchRow =>
  row.paidCount + row.failedCount < row.itemCount
    ? row
    : { ...row, status: row.failedCount === 0 ? 'confirmed' : 'partly_failed' };
