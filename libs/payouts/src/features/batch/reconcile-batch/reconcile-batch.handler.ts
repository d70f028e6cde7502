import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { exists, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { ReconcilePayoutBatch } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

export class ReconcilePayoutBatchCommand extends BusCommand<
  Asked<ReconcilePayoutBatch>,
  RefusalsOf<ReconcilePayoutBatch>,
  PayoutBatch
> {}

export const ReconcilePayoutBatchHandler = runs(ReconcilePayoutBatchCommand, payoutBatchDecider, {
  type: 'ReconcilePayoutBatch',
  id: 'batchId',
  visible: () => exists,
});
