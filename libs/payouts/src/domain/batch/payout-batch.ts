import { present, type MoneyJson } from '@channel/kernel';
import type {
  FinanceSide,
  PayoutBatchDrafted,
  PayoutBatchEvent,
  PayoutConversion,
  PayoutItem,
} from './payout-batch.events';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';

export type ItemStatus =
  'pending' | 'reserved' | 'refused' | 'sent' | 'paid' | 'failed' | 'unknown' | 'released';
export type ItemState = Readonly<
  PayoutItem & {
    status: ItemStatus;
    /** Statements whose lines are reserved. */
    reservedOf: readonly string[];
    account: SealedAccount | null;
    lastFour: string | null;
    /** Why it was refused, failed, or nobody knows. */
    reason: string | null;
    /** What goes to the bank; `null` until it is approved. */
    payment: MoneyJson | null;
    /** Why it is not to be paid now. */
    heldBecause: string | null;
    heldBy: string | null;
  }
>;
type Batch = Readonly<{
  batchId: string;
  number: string;
  programmeId: string;
  currency: string;
  total: PayoutBatchDrafted['data']['total'];
  items: readonly ItemState[];
  draftedBy: string;
  draftedAt: string;
  submittedBy: string | null;
  endorsedBy: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  executionOn: string | null;
  conversion: PayoutConversion | null;
  /** Paid from; `null` until it is approved. */
  debtor: Debtor | null;
  /** Hexadecimal, of the payment file. */
  sha256: string | null;
  cancellation: Readonly<{ requestedBy: string; sides: readonly FinanceSide[]; reason: string }> | null;
}>;
export type BatchStatus =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'exported'
  | 'confirmed'
  | 'partly_failed'
  | 'reconciled'
  | 'cancelled';
export type PayoutBatch = Readonly<{ status: 'none' } | ({ status: BatchStatus } & Batch)>;
export type OpenedBatch = Exclude<PayoutBatch, { status: 'none' }>;

export const initial: PayoutBatch = { status: 'none' };

const drafted = ({ items, ...data }: PayoutBatchDrafted['data']): OpenedBatch => ({
  ...data,
  status: 'draft',
  items: items.map((item) => ({
    ...item,
    status: 'pending',
    reservedOf: [],
    account: null,
    lastFour: null,
    reason: null,
    payment: null,
    heldBecause: null,
    heldBy: null,
  })),
  submittedBy: null,
  endorsedBy: null,
  approvedBy: null,
  approvedAt: null,
  executionOn: null,
  conversion: null,
  debtor: null,
  sha256: null,
  cancellation: null,
});

const withItem = (
  batch: OpenedBatch,
  itemId: string,
  change: (item: ItemState) => Partial<ItemState>,
): OpenedBatch => ({
  ...batch,
  items: batch.items.map((item) => (item.itemId === itemId ? { ...item, ...change(item) } : item)),
});

const reserved = (item: ItemState, statementId: string): Partial<ItemState> => {
  const reservedOf = [...new Set([...item.reservedOf, statementId])];
  const all = item.statementIds.every((id) => reservedOf.includes(id));
  return { reservedOf, status: all && item.status === 'pending' ? 'reserved' : item.status };
};

/** Once it is known of every item what became of it. */
const settled = (batch: OpenedBatch): OpenedBatch => {
  if (batch.items.some(({ status }) => status === 'sent' || status === 'unknown')) return batch;
  const failed = batch.items.some(({ status }) => status === 'failed');
  return { ...batch, status: failed ? 'partly_failed' : 'confirmed' };
};

// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
export const evolve = (state: PayoutBatch, { type, data }: PayoutBatchEvent): PayoutBatch => {
  if (type === 'PayoutBatchDrafted') return drafted(data);
  const batch = present(state.status === 'none' ? undefined : state, 'the batch');
  switch (type) {
    case 'PayoutItemReserved':
      return withItem(batch, data.itemId, (item) => reserved(item, data.statementId));
    case 'PayoutItemRefused':
      return withItem(batch, data.itemId, () => ({ status: 'refused', reason: data.reason }));
    case 'PayoutBatchSubmitted': {
      const accounts = new Map(data.accounts.map((account) => [account.itemId, account]));
      const items = batch.items.map((item) => ({
        ...item,
        account: accounts.get(item.itemId)?.account ?? null,
        lastFour: accounts.get(item.itemId)?.lastFour ?? null,
      }));
      return { ...batch, status: 'submitted', items, submittedBy: data.submittedBy };
    }
    case 'PayoutBatchEndorsed':
      return { ...batch, endorsedBy: data.endorsedBy };
    case 'PayoutBatchApproved': {
      const { approvedBy, approvedAt, executionOn, conversion = null, debtor = null } = data;
      const payments = new Map(conversion?.payments.map(({ itemId, amount }) => [itemId, amount]));
      const items = batch.items.map((item) => ({
        ...item,
        payment: payments.get(item.itemId) ?? item.amount,
      }));
      const decided = { approvedBy, approvedAt, executionOn, conversion, debtor };
      return { ...batch, ...decided, status: 'approved', items };
    }
    case 'PayoutBatchExported':
      return {
        ...batch,
        status: 'exported',
        sha256: data.sha256,
        items: batch.items.map((item) => ({ ...item, status: 'sent' })),
      };
    case 'PayoutItemPaid':
      return settled(withItem(batch, data.itemId, () => ({ status: 'paid', reason: null })));
    case 'PayoutItemFailed':
      return settled(withItem(batch, data.itemId, () => ({ status: 'failed', reason: data.reason })));
    case 'PayoutItemOutcomeUnknown':
      return withItem(batch, data.itemId, () => ({ status: 'unknown', reason: data.reason }));
    case 'PayoutItemHeld':
      return withItem(batch, data.itemId, () => ({ heldBecause: data.reason, heldBy: data.heldBy }));
    case 'PayoutItemHoldLifted':
      return withItem(batch, data.itemId, () => ({ heldBecause: null, heldBy: null }));
    case 'PayoutBatchReconciled':
      return { ...batch, status: 'reconciled' };
    case 'PayoutBatchCancellationRequested': {
      const { requestedBy, sides, reason } = data;
      return { ...batch, cancellation: { requestedBy, sides, reason } };
    }
    case 'PayoutBatchCancelled':
      return {
        ...batch,
        status: 'cancelled',
        items: batch.items.map((item) => ({ ...item, status: 'released' })),
      };
  }
};
