import type { DomainCommand, ReleaseCause } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  PayoutBatchCancelled,
  PayoutItemFailed,
  PayoutItemLeftOut,
  PayoutItemPaid,
  PayoutItemReturned,
  PayoutPart,
} from '../../../domain/batch/payout-batch.events';
import type { PayoutShare } from '../../../payable/payable-source';
import {
  ReleaseCancelledBatchCommand,
  ReleasePayoutPartCommand,
  SettlePayoutPartCommand,
  type CancelledBatch,
} from './settle-part.handlers';

type Settle = DomainCommand<'SettlePayoutPart', PayoutShare>;
type Release = DomainCommand<'ReleasePayoutPart', Readonly<{ share: PayoutShare; cause: ReleaseCause }>>;
type ReleaseBatch = DomainCommand<'ReleaseCancelledBatch', CancelledBatch>;
type Ended =
  PayoutItemPaid | PayoutItemFailed | PayoutItemReturned | PayoutItemLeftOut | PayoutBatchCancelled;
type EndedItem = Readonly<{ batchId: string; itemId: string; parts: readonly PayoutPart[] }>;

const sharesOf = ({ batchId, itemId, parts }: EndedItem): readonly PayoutShare[] =>
  parts.map((part) => ({ batchId, itemId, part }));

const send = <Command extends Settle | Release>(commands: readonly Command[]): readonly Reaction<Command>[] =>
  commands.map((command, n) => ({ do: 'send', n, command }));

const settle = (item: EndedItem) =>
  send<Settle>(sharesOf(item).map((data) => ({ type: 'SettlePayoutPart', data })));

const release = (because: ReleaseCause['because'], reason: string, items: readonly EndedItem[]) =>
  send<Release>(
    items
      .flatMap(sharesOf)
      .map((share) => ({ type: 'ReleasePayoutPart', data: { share, cause: { because, reason } } })),
  );

/** Tells each source that its part is paid, or open again and why. */
export const whenPayoutItemEndedSettleParts = automation<Ended, Settle | Release | ReleaseBatch>({
  name: 'payouts.when-payout-item-ended-settle-parts',
  streams: ['payoutBatch-'],
  on: {
    PayoutItemPaid: (item) => settle(item),
    PayoutItemFailed: (item) => release('failed', item.reason, [item]),
    PayoutItemReturned: (item) => release('returned', item.reason, [item]),
    PayoutItemLeftOut: (item) => release('left_out', item.detail, [item]),
    PayoutBatchCancelled: ({ batchId, items, itemCount, reason }) =>
      itemCount === undefined
        ? release(
            'cancelled',
            reason,
            items.map((item) => ({ ...item, batchId })),
          )
        : [{ do: 'send', n: 0, command: { type: 'ReleaseCancelledBatch', data: { batchId, reason } } }],
  },
  dispatch: {
    SettlePayoutPart: (data, meta) => new SettlePayoutPartCommand(data, meta),
    ReleasePayoutPart: (data, meta) => new ReleasePayoutPartCommand(data, meta),
    ReleaseCancelledBatch: (data, meta) => new ReleaseCancelledBatchCommand(data, meta),
  },
});
