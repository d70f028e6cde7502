import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { PayoutBatchDrafted } from '../../../domain/batch/payout-batch.events';
import { ReservePayoutPartsCommand, type PartsToReserve } from './reserve-parts.handler';

type Reserve = DomainCommand<'ReservePayoutParts', PartsToReserve>;

/** Parts that are reserved in one step: each step reads the batch, so that one for each part would be the square of them. */
const PARTS_A_STEP = 100;

/** Each source decides whether its amount is free; the batch waits for the answers. */
export const whenPayoutBatchDraftedReserveParts = automation<PayoutBatchDrafted, Reserve>({
  name: 'payouts.when-payout-batch-drafted-reserve-parts',
  streams: ['payoutBatch-'],
  on: {
    PayoutBatchDrafted: ({ batchId, items }) => {
      const shares = items.flatMap(({ itemId, parts }) => parts.map((part) => ({ batchId, itemId, part })));
      const steps = Array.from({ length: Math.ceil(shares.length / PARTS_A_STEP) }, (_, step) =>
        shares.slice(step * PARTS_A_STEP, (step + 1) * PARTS_A_STEP),
      );
      return steps.map((some, n) => ({
        ...{ do: 'send', n },
        command: { type: 'ReservePayoutParts', data: { batchId, shares: some } },
      }));
    },
  },
  dispatch: { ReservePayoutParts: (data, meta) => new ReservePayoutPartsCommand(data, meta) },
});
