import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { exists, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { RecordPayoutResults } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

export class RecordPayoutResultsCommand extends BusCommand<
  Asked<RecordPayoutResults>,
  RefusalsOf<RecordPayoutResults>,
  PayoutBatch
> {}

export const RecordPayoutResultsHandler = runs(RecordPayoutResultsCommand, payoutBatchDecider, {
  type: 'RecordPayoutResults',
  id: 'batchId',
  visible: () => exists,
});
