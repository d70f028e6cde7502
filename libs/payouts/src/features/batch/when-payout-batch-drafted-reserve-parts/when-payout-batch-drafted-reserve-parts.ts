import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  PayoutBatchDrafted,
  PayoutItem,
  PayoutItemsDrafted,
} from '../../../domain/batch/payout-batch.events';
import { ReservePayoutPartsCommand, type PartsToReserve } from './reserve-parts.handler';

type Reserve = DomainCommand<'ReservePayoutParts', PartsToReserve>;

/** Parts that are reserved in one step: each step reads the batch, so that one for each part would be the square of them. */
const PARTS_A_STEP = 100;

const reserve = (batchId: string, items: readonly PayoutItem[]): readonly Reaction<Reserve>[] => {
  const shares = items.flatMap(({ itemId, parts }) => parts.map((part) => ({ batchId, itemId, part })));
  const steps = Array.from({ length: Math.ceil(shares.length / PARTS_A_STEP) }, (_, step) =>
    shares.slice(step * PARTS_A_STEP, (step + 1) * PARTS_A_STEP),
  );
  return steps.map((some, n) => ({
    ...{ do: 'send', n },
    command: { type: 'ReservePayoutParts', data: { batchId, shares: some } },
  }));
};

/** Each source decides whether its amount is free; the batch waits for the answers. What is not drafted to its end reserves nothing. */
export const whenPayoutBatchDraftedReserveParts = automation<
  PayoutBatchDrafted | PayoutItemsDrafted,
  Reserve
>({
  name: 'payouts.when-payout-batch-drafted-reserve-parts',
  streams: ['payoutBatch-'],
  chunks: [{ chunk: 'PayoutItemsDrafted', closing: 'PayoutBatchDrafted' }],
  on: {
    PayoutItemsDrafted: ({ batchId, items }) => reserve(batchId, items),
    PayoutBatchDrafted: ({ batchId, items }) => reserve(batchId, items),
  },
  dispatch: { ReservePayoutParts: (data, meta) => new ReservePayoutPartsCommand(data, meta) },
});
