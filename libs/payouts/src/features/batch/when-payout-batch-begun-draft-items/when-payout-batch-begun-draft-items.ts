import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { PayoutBatchBegun } from '../../../domain/batch/payout-batch.events';
import { DraftPayoutItemsCommand, type BegunBatch } from './draft-items.handler';

/** What one event does not hold is gathered behind the request that began it. */
export const whenPayoutBatchBegunDraftItems = automation<
  PayoutBatchBegun,
  DomainCommand<'DraftPayoutItems', BegunBatch>
>({
  name: 'payouts.when-payout-batch-begun-draft-items',
  streams: ['payoutBatch-'],
  on: {
    PayoutBatchBegun: ({ batchId }) => [
      { do: 'send', n: 0, command: { type: 'DraftPayoutItems', data: { batchId } } },
    ],
  },
  dispatch: { DraftPayoutItems: (data, meta) => new DraftPayoutItemsCommand(data, meta) },
});
