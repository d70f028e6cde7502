import { refuse } from '@channel/kernel';
import type { OpenedBatch } from './payout-batch';
import {
  notOpen,
  type BatchDecision,
  type CancelPayoutBatch,
  type HoldPayoutItem,
  type ReleasePayoutItem,
} from './payout-batch.commands';

/** What keeps a batch from being paid, until it is exported. */

const beforeExport = ({ status }: OpenedBatch): boolean =>
  status === 'draft' || status === 'submitted' || status === 'approved';

export const hold = (data: HoldPayoutItem['data'], batch: OpenedBatch): BatchDecision => {
  if (!beforeExport(batch)) return notOpen(batch);
  const item = batch.items.find(({ itemId }) => itemId === data.itemId);
  if (item === undefined) return refuse('STATUS_UNKNOWN_ITEM', 'The batch has no such item.');
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'Say why the item is not to be paid.');
  return item.heldBecause === data.reason ? [] : [{ type: 'PayoutItemHeld', data }];
};

export const release = (data: ReleasePayoutItem['data'], batch: OpenedBatch): BatchDecision => {
  if (!beforeExport(batch)) return notOpen(batch);
  const item = batch.items.find(({ itemId }) => itemId === data.itemId);
  if (item === undefined) return refuse('STATUS_UNKNOWN_ITEM', 'The batch has no such item.');
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'Say why the item may be paid.');
  if (item.heldBecause === null) return [];
  return item.heldBy === data.liftedBy
    ? refuse('FOUR_EYES', 'Who holds an item does not release it.')
    : [{ type: 'PayoutItemHoldLifted', data }];
};

/** An analyst and an approver cancel together: the first asks, the second, another person, agrees. */
export const cancel = (
  { batchId, reason, sides, cancelledBy, cancelledAt }: CancelPayoutBatch['data'],
  batch: OpenedBatch,
): BatchDecision => {
  if (!beforeExport(batch)) return notOpen(batch);
  if (reason.trim() === '') return refuse('REASON_MISSING', 'Say why the batch is cancelled.');
  const { cancellation } = batch;
  if (cancellation === null)
    return [
      {
        type: 'PayoutBatchCancellationRequested',
        data: { batchId, reason, sides, requestedBy: cancelledBy, requestedAt: cancelledAt },
      },
    ];
  if (cancellation.requestedBy === cancelledBy || new Set([...cancellation.sides, ...sides]).size < 2)
    return refuse('FOUR_EYES', 'An analyst and an approver cancel together; the other has to agree.');
  const items = batch.items.map(({ itemId, parts }) => ({ itemId, parts }));
  return [{ type: 'PayoutBatchCancelled', data: { batchId, items, reason, cancelledBy, cancelledAt } }];
};
