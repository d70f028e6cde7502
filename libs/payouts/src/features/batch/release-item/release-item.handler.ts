import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { hasItem, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { ReleasePayoutItem } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

export class ReleasePayoutItemCommand extends BusCommand<
  Asked<ReleasePayoutItem>,
  RefusalsOf<ReleasePayoutItem>,
  PayoutBatch
> {}

export const ReleasePayoutItemHandler = runs(ReleasePayoutItemCommand, payoutBatchDecider, {
  type: 'ReleasePayoutItem',
  id: 'batchId',
  visible: (_, { itemId }) => hasItem(itemId),
});
