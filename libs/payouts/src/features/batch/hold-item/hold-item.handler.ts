import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { hasItem, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { HoldPayoutItem } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

export class HoldPayoutItemCommand extends BusCommand<
  Asked<HoldPayoutItem>,
  RefusalsOf<HoldPayoutItem>,
  PayoutBatch
> {}

export const HoldPayoutItemHandler = runs(HoldPayoutItemCommand, payoutBatchDecider, {
  type: 'HoldPayoutItem',
  id: 'batchId',
  visible: (_, { itemId }) => hasItem(itemId),
});
