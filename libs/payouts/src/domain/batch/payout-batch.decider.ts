import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, isReservedBy, type OpenedBatch, type PayoutBatch } from './payout-batch';
import type {
  DecisionOn,
  PayoutBatchCommand,
  PayoutBatchRefusal,
  RecordReservations,
} from './payout-batch.commands';
import { approve, exportFile } from './payout-batch.decisions';
import { draft, draftItems, endDraft } from './payout-batch.drafting';
import type { PayoutBatchEvent } from './payout-batch.events';
import { reconcile, recordResults } from './payout-batch.outcomes';
import { cancel, hold, release } from './payout-batch.stops';
import { freeze, submit } from './payout-batch.submission';

const recordReservations = (
  { batchId, answers, act: { at } }: RecordReservations['data'],
  batch: OpenedBatch,
): DecisionOn<RecordReservations> => {
  if (batch.status !== 'draft') return [];
  const items = new Map(batch.items.map((item) => [item.itemId, item]));
  return answers.flatMap(({ itemId, source, refusal }): readonly PayoutBatchEvent[] => {
    const item = items.get(itemId);
    if (item === undefined) return [];
    const about = { batchId, itemId, source };
    if (refusal !== null) {
      const data = { ...about, endToEndId: item.endToEndId, code: refusal, refusedAt: at };
      return [{ type: 'PayoutItemRefused', data }];
    }
    return isReservedBy(item, source)
      ? []
      : [{ type: 'PayoutItemReserved', data: { ...about, reservedAt: at } }];
  });
};

/** A command to a batch that exists. */
const opened =
  <Data, Code extends string>(decide: (data: Data, batch: OpenedBatch) => Decision<PayoutBatchEvent, Code>) =>
  (data: Data, batch: PayoutBatch): Decision<PayoutBatchEvent, Code | 'BATCH_NOT_OPEN'> =>
    batch.status === 'none' ? refuse('BATCH_NOT_OPEN', 'There is no such batch.') : decide(data, batch);

/** `payoutBatch-<batchId>`: drafting, where it is more than one event holds → draft → submitted → approved by another person → exported → confirmed or partly failed → reconciled. */
export const payoutBatchDecider: Decider<
  PayoutBatch,
  PayoutBatchCommand,
  PayoutBatchEvent,
  PayoutBatchRefusal
> = {
  stream: 'payoutBatch',
  initial,
  evolve,
  // Thousands in a large batch, which nobody needs one by one.
  parts: ['PayoutItemsDrafted', 'PayoutItemReserved', 'PayoutAccountsFrozen'],
  decide: decidedBy<PayoutBatchCommand, PayoutBatch, PayoutBatchEvent>({
    DraftPayoutBatch: draft,
    DraftPayoutItems: opened(draftItems),
    EndPayoutDraft: opened(endDraft),
    RecordReservations: opened(recordReservations),
    FreezePayoutAccounts: opened(freeze),
    SubmitPayoutBatch: opened(submit),
    ApprovePayoutBatch: opened(approve),
    ExportPayoutBatch: opened(exportFile),
    RecordPayoutResults: opened(recordResults),
    ReconcilePayoutBatch: opened(reconcile),
    HoldPayoutItem: opened(hold),
    ReleasePayoutItem: opened(release),
    CancelPayoutBatch: opened(cancel),
  }),
};
