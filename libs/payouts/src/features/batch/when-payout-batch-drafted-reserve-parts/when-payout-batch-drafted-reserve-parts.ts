import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { PayoutBatchDrafted } from '../../../domain/batch/payout-batch.events';
import type { PayoutShare } from '../../../payable/payable-source';
import { ReservePayoutPartCommand } from './reserve-part.handler';

type Reserve = DomainCommand<'ReservePayoutPart', PayoutShare>;

/** Each source decides whether its amount is free; the batch waits for the answers. */
export const whenPayoutBatchDraftedReserveParts = automation<PayoutBatchDrafted, Reserve>({
  name: 'payouts.when-payout-batch-drafted-reserve-parts',
  streams: ['payoutBatch-'],
  on: {
    PayoutBatchDrafted: ({ batchId, items }) =>
      items
        .flatMap(({ itemId, parts }) => parts.map((part) => ({ batchId, itemId, part })))
        .map((data, n) => ({ do: 'send', n, command: { type: 'ReservePayoutPart', data } })),
  },
  dispatch: { ReservePayoutPart: (data, meta) => new ReservePayoutPartCommand(data, meta) },
});
