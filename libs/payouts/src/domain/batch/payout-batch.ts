import { differenceOf, evolvedBy, present, totalOf, type MoneyJson } from '@channel/kernel';
import type {
  FinanceSide,
  FrozenAccount,
  LeftOutPayee,
  PayoutBatchBegun,
  PayoutBatchDrafted,
  PayoutBatchEvent,
  PayoutConversion,
  PayoutItem,
  PayoutSource,
} from './payout-batch.events';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';

export const ITEM_STATUSES = [
  'pending',
  'reserved',
  'refused',
  'sent',
  'paid',
  'failed',
  'unknown',
  'returned',
  'released',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];
export type ItemState = Readonly<
  PayoutItem & {
    status: ItemStatus;
    /** Sources that hold their part of it. */
    reservedBy: readonly PayoutSource[];
    account: SealedAccount | null;
    lastFour: string | null;
    /** Why it was refused, failed or returned, or nobody knows. */
    reason: string | null;
    /** What goes to the bank; `null` until it is approved. */
    payment: MoneyJson | null;
    /** Why it is not to be paid now. */
    heldBecause: string | null;
    /** Everybody who has held it since it was free, also for another reason. */
    heldBy: readonly string[];
  }
>;
type Batch = Readonly<{
  batchId: string;
  number: string;
  programmeId: string;
  currency: string;
  total: PayoutBatchDrafted['data']['total'];
  items: readonly ItemState[];
  leftOut: readonly LeftOutPayee[];
  /** Events that its items stand in, where one does not hold them; 0 where it does. */
  chunks: number;
  /** Records whose payees it is to pay, while it is being drafted; absent: everybody's. */
  sources?: PayoutBatchBegun['data']['sources'];
  /** While it is being drafted, when that was begun. */
  draftedAt: string;
  /** Everybody who had a hand in what is approved: drafted, submitted, held or released (SD1). */
  preparedBy: readonly string[];
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
export const BATCH_STATUSES = [
  'drafting',
  'draft',
  'submitted',
  'approved',
  'exported',
  'confirmed',
  'partly_failed',
  'reconciled',
  'cancelled',
] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];
export type PayoutBatch = Readonly<{ status: 'none' } | ({ status: BatchStatus } & Batch)>;
export type OpenedBatch = Exclude<PayoutBatch, { status: 'none' }>;

export const initial: PayoutBatch = { status: 'none' };

const pending = (item: PayoutItem): ItemState => ({
  ...item,
  status: 'pending',
  reservedBy: [],
  account: null,
  lastFour: null,
  reason: null,
  payment: null,
  heldBecause: null,
  heldBy: [],
});

/** What nobody has decided about yet. */
const FRESH = {
  endorsedBy: null,
  approvedBy: null,
  approvedAt: null,
  executionOn: null,
  conversion: null,
  debtor: null,
  sha256: null,
  cancellation: null,
} as const;

const begun = ({ begunBy, begunAt, statedIn, ...data }: PayoutBatchBegun['data']): OpenedBatch => ({
  ...data,
  ...FRESH,
  ...{ status: 'drafting', items: [], leftOut: [], chunks: 0 },
  total: totalOf([], statedIn),
  preparedBy: [begunBy],
  draftedAt: begunAt,
});

/** At once, or the end of what was begun. */
const drafted = (
  { items, draftedBy, chunked: _, ...data }: PayoutBatchDrafted['data'],
  begunBefore: PayoutBatch,
): OpenedBatch =>
  begunBefore.status === 'none'
    ? { ...data, ...FRESH, status: 'draft', items: items.map(pending), chunks: 0, preparedBy: [draftedBy] }
    : { ...begunBefore, status: 'draft', total: data.total, draftedAt: data.draftedAt };

/** Of a draft: what it holds, and who is left out, wherever they stand. */
export const countsOf = ({
  items,
  leftOut,
  chunked,
}: Pick<PayoutBatchDrafted['data'], 'items' | 'leftOut' | 'chunked'>): Readonly<{
  items: number;
  leftOut: number;
}> => chunked ?? { items: items.length, leftOut: leftOut.length };

const frozen = (items: readonly ItemState[], accounts: readonly FrozenAccount[]): readonly ItemState[] => {
  const byItem = new Map(accounts.map((account) => [account.itemId, account]));
  return items.map((item) => {
    const account = byItem.get(item.itemId);
    return account === undefined ? item : { ...item, account: account.account, lastFour: account.lastFour };
  });
};

const withItem = (
  batch: OpenedBatch,
  itemId: string,
  change: (item: ItemState) => Partial<ItemState>,
): OpenedBatch => {
  const at = batch.items.findIndex((item) => item.itemId === itemId);
  const item = batch.items[at];
  return item === undefined ? batch : { ...batch, items: batch.items.with(at, { ...item, ...change(item) }) };
};

const sameSource = (one: PayoutSource, other: PayoutSource): boolean =>
  one.kind === other.kind && one.id === other.id;

export const isReservedBy = ({ reservedBy }: ItemState, source: PayoutSource): boolean =>
  reservedBy.some((other) => sameSource(source, other));

export const isReserved = (item: ItemState): boolean =>
  item.parts.every(({ source }) => isReservedBy(item, source));

const reserved = (item: ItemState, source: PayoutSource): Partial<ItemState> => {
  const after = isReservedBy(item, source) ? item : { ...item, reservedBy: [...item.reservedBy, source] };
  const done = item.status === 'pending' && isReserved(after);
  return { reservedBy: after.reservedBy, status: done ? 'reserved' : item.status };
};

/** Who has a hand in it later takes their own first approval back with that. */
const handIn = (batch: OpenedBatch, person: string): Pick<OpenedBatch, 'preparedBy' | 'endorsedBy'> => ({
  preparedBy: [...new Set([...batch.preparedBy, person])],
  endorsedBy: batch.endorsedBy === person ? null : batch.endorsedBy,
});

const without = (batch: OpenedBatch, itemId: string, leftOut: LeftOutPayee): OpenedBatch => ({
  ...batch,
  items: batch.items.filter((item) => item.itemId !== itemId),
  total: differenceOf(batch.total, leftOut.amount),
  leftOut: [...batch.leftOut, leftOut],
});

/** Once it is known of every item what became of it. What comes back after the reconciling leaves it reconciled. */
const settled = (batch: OpenedBatch): OpenedBatch => {
  const open = batch.items.some(({ status }) => status === 'sent' || status === 'unknown');
  if (open || batch.status === 'reconciled') return batch;
  return {
    ...batch,
    status: batch.items.every(({ status }) => status === 'paid') ? 'confirmed' : 'partly_failed',
  };
};

/** An event of a batch that exists. */
const opened =
  <Data>(next: (data: Data, batch: OpenedBatch) => OpenedBatch) =>
  (data: Data, state: PayoutBatch): OpenedBatch =>
    next(data, present(state.status === 'none' ? undefined : state, 'the batch'));

export const evolve = evolvedBy<PayoutBatchEvent, PayoutBatch>({
  PayoutBatchBegun: begun,
  PayoutItemsDrafted: opened(({ items, leftOut }, batch) => ({
    ...batch,
    items: [...batch.items, ...items.map(pending)],
    leftOut: [...batch.leftOut, ...leftOut],
    total: totalOf([batch.total, ...items.map(({ amount }) => amount)], batch.total.currency),
    chunks: batch.chunks + 1,
  })),
  PayoutBatchDrafted: drafted,
  PayoutItemReserved: opened(({ itemId, source }, batch) =>
    withItem(batch, itemId, (item) => reserved(item, source)),
  ),
  PayoutItemRefused: opened(({ itemId, code }, batch) =>
    withItem(batch, itemId, () => ({ status: 'refused', reason: code })),
  ),
  PayoutItemLeftOut: opened(({ itemId, payee, amount, code, detail }, batch) =>
    without(batch, itemId, { payee, amount, code, detail }),
  ),
  PayoutAccountsFrozen: opened(({ accounts, frozenBy }, batch) => ({
    ...batch,
    ...handIn(batch, frozenBy),
    items: frozen(batch.items, accounts),
  })),
  PayoutBatchSubmitted: opened(({ accounts, submittedBy }, batch) => ({
    ...batch,
    ...handIn(batch, submittedBy),
    status: 'submitted',
    items: frozen(batch.items, accounts),
  })),
  PayoutBatchEndorsed: opened(({ endorsedBy }, batch) => ({ ...batch, endorsedBy })),
  PayoutBatchApproved: opened(({ approvedBy, approvedAt, executionOn, conversion = null, debtor }, batch) => {
    const payments = new Map(conversion?.payments.map(({ itemId, amount }) => [itemId, amount]));
    const items = batch.items.map((item) => ({ ...item, payment: payments.get(item.itemId) ?? item.amount }));
    const decided = { approvedBy, approvedAt, executionOn, conversion, debtor };
    return { ...batch, ...decided, status: 'approved', items };
  }),
  PayoutBatchExported: opened(({ sha256 }, batch) => ({
    ...batch,
    status: 'exported',
    sha256,
    items: batch.items.map((item) => ({ ...item, status: 'sent' })),
  })),
  PayoutItemPaid: opened(({ itemId }, batch) =>
    settled(withItem(batch, itemId, () => ({ status: 'paid', reason: null }))),
  ),
  PayoutItemFailed: opened(({ itemId, reason }, batch) =>
    settled(withItem(batch, itemId, () => ({ status: 'failed', reason }))),
  ),
  PayoutItemReturned: opened(({ itemId, reason }, batch) =>
    settled(withItem(batch, itemId, () => ({ status: 'returned', reason }))),
  ),
  PayoutItemOutcomeUnknown: opened(({ itemId, reason }, batch) =>
    withItem(batch, itemId, () => ({ status: 'unknown', reason })),
  ),
  PayoutItemHeld: opened(({ itemId, reason, heldBy }, batch) => ({
    ...withItem(batch, itemId, (item) => ({ heldBecause: reason, heldBy: [...item.heldBy, heldBy] })),
    ...handIn(batch, heldBy),
  })),
  PayoutItemHoldLifted: opened(({ itemId, liftedBy }, batch) => ({
    ...withItem(batch, itemId, () => ({ heldBecause: null, heldBy: [] })),
    ...handIn(batch, liftedBy),
  })),
  PayoutBatchReconciled: opened((_, batch) => ({ ...batch, status: 'reconciled' })),
  PayoutBatchCancellationRequested: opened(({ requestedBy, sides, reason }, batch) => ({
    ...batch,
    cancellation: { requestedBy, sides, reason },
  })),
  PayoutBatchCancelled: opened((_, batch) => ({
    ...batch,
    status: 'cancelled',
    items: batch.items.map((item) => ({ ...item, status: 'released' })),
  })),
});

export const exists = (batch: PayoutBatch): batch is OpenedBatch => batch.status !== 'none';
/** An item that a batch has not reads as absent. */
export const hasItem =
  (itemId: string) =>
  (batch: PayoutBatch): boolean =>
    exists(batch) && batch.items.some((item) => item.itemId === itemId);
