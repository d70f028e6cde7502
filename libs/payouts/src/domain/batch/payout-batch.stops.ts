import { bothSides, fourEyes, needsReason, refuse, type Refusal } from '@channel/kernel';
import type { ItemState, OpenedBatch } from './payout-batch';
import {
  notOpen,
  type CancelPayoutBatch,
  type DecisionOn,
  type HoldPayoutItem,
  type ReleasePayoutItem,
} from './payout-batch.commands';
import type { PayoutBatchCancelled } from './payout-batch.events';

/** What keeps a batch from being paid, until it is exported. */

const beforeExport = ({ status }: OpenedBatch): boolean =>
  status === 'draft' || status === 'submitted' || status === 'approved';

/** Of the text of what is given back: of more, the batch itself says what it held. */
const MAX_TEXT = 500_000;

/** The item that is to be held or released, with a reason. */
const stoppable = (
  { itemId, reason }: Readonly<{ itemId: string; reason: string }>,
  batch: OpenedBatch,
): ItemState | Refusal<'BATCH_NOT_OPEN' | 'STATUS_UNKNOWN_ITEM' | 'REASON_MISSING'> => {
  if (!beforeExport(batch)) return notOpen(batch);
  const item = batch.items.find((each) => each.itemId === itemId);
  return (
    needsReason(reason, 'Say why the item is held or released.') ??
    item ??
    refuse('STATUS_UNKNOWN_ITEM', 'The batch has no such item.')
  );
};

export const hold = (
  { act, ...data }: HoldPayoutItem['data'],
  batch: OpenedBatch,
): DecisionOn<HoldPayoutItem> => {
  const item = stoppable(data, batch);
  if ('refused' in item) return item;
  return item.heldBecause === data.reason
    ? []
    : [
        {
          type: 'PayoutItemHeld',
          data: { ...data, endToEndId: item.endToEndId, heldBy: act.by, heldAt: act.at },
        },
      ];
};

export const release = (
  { act, ...data }: ReleasePayoutItem['data'],
  batch: OpenedBatch,
): DecisionOn<ReleasePayoutItem> => {
  const item = stoppable(data, batch);
  if ('refused' in item) return item;
  if (item.heldBecause === null) return [];
  return (
    fourEyes(act, item.heldBy, 'Who holds an item does not release it.') ?? [
      {
        type: 'PayoutItemHoldLifted',
        data: { ...data, endToEndId: item.endToEndId, liftedBy: act.by, liftedAt: act.at },
      },
    ]
  );
};

/** An analyst and an approver cancel together: the first asks, the second, another person, agrees. */
export const cancel = (
  { batchId, reason, sides, act }: CancelPayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<CancelPayoutBatch> => {
  if (!beforeExport(batch) && batch.status !== 'drafting') return notOpen(batch);
  const unsaid = needsReason(reason, 'Say why the batch is cancelled.');
  if (unsaid !== undefined) return unsaid;
  const { cancellation } = batch;
  if (cancellation === null)
    return [
      {
        type: 'PayoutBatchCancellationRequested',
        data: { batchId, reason, sides, requestedBy: act.by, requestedAt: act.at },
      },
    ];
  const together = 'An analyst and an approver cancel together; the other has to agree.';
  const stopped =
    fourEyes(act, [cancellation.requestedBy], together) ??
    bothSides([...cancellation.sides, ...sides], together);
  if (stopped !== undefined) return stopped;
  return [
    {
      type: 'PayoutBatchCancelled',
      data: { batchId, ...givenBack(batch), reason, cancelledBy: act.by, cancelledAt: act.at },
    },
  ];
};

/** Of a batch that was not drafted to its end nothing is held anywhere. */
const givenBack = ({
  status,
  items,
}: OpenedBatch): Pick<PayoutBatchCancelled['data'], 'items' | 'itemCount'> => {
  if (status === 'drafting') return { items: [] };
  const given = items.map(({ itemId, parts }) => ({ itemId, parts }));
  return JSON.stringify(given).length <= MAX_TEXT ? { items: given } : { items: [], itemCount: given.length };
};
