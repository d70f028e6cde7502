import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { exists, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { CancelPayoutBatch } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

export class CancelPayoutBatchCommand extends BusCommand<
  Asked<CancelPayoutBatch>,
  RefusalsOf<CancelPayoutBatch>,
  PayoutBatch
> {}

export const CancelPayoutBatchHandler = runs(CancelPayoutBatchCommand, payoutBatchDecider, {
  type: 'CancelPayoutBatch',
  id: 'batchId',
  visible: () => exists,
});
