import { needsReason, refuse, type Act, type Refusal } from '@channel/kernel';
import type { ItemState, OpenedBatch } from './payout-batch';
import {
  notOpen,
  type DecisionOn,
  type OutcomeRefusal,
  type PaymentResult,
  type ReconcilePayoutBatch,
  type RecordPayoutResults,
} from './payout-batch.commands';
import type { PayoutBatchEvent } from './payout-batch.events';

/** What became of the payments, as the bank says and as the account statement shows. */

type By = Readonly<{ batchId: string; act: Act }>;

export const recordResults = (
  { results, ...by }: RecordPayoutResults['data'],
  batch: OpenedBatch,
): DecisionOn<RecordPayoutResults> => {
  if (batch.sha256 === null) return notOpen(batch);
  return outcomesOf(
    results,
    batch,
    (item, { status }) => {
      if (item.status === status) return [];
      if (item.status === 'unknown')
        return refuse('ITEM_OUTCOME_UNKNOWN', `Payment ${item.endToEndId} is unclear; reconcile the batch.`);
      const expected = status === 'returned' ? 'paid' : 'sent';
      return item.status === expected ? 'take' : known(item);
    },
    by,
  );
};

/** Ends what was unclear, and with it the batch. */
export const reconcile = (
  { results, batchId, act }: ReconcilePayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<ReconcilePayoutBatch> => {
  if (batch.status === 'reconciled') return [];
  if (batch.sha256 === null || batch.items.some(({ status }) => status === 'sent')) return notOpen(batch);
  const outcomes = outcomesOf(results, batch, (item) => (item.status === 'unknown' ? 'take' : known(item)), {
    batchId,
    act,
  });
  if ('refused' in outcomes) return outcomes;
  const open = batch.items.find((item) => item.status === 'unknown' && !concerns(outcomes, item));
  if (open !== undefined)
    return refuse('ITEM_OUTCOME_UNKNOWN', `Say what became of payment ${open.endToEndId}.`);
  return [
    ...outcomes,
    { type: 'PayoutBatchReconciled', data: { batchId, reconciledBy: act.by, reconciledAt: act.at } },
  ];
};

/** All results, or the first refusal. `judge`: whether an item takes a result now; `[]`: it has it already. */
const outcomesOf = (
  results: readonly PaymentResult[],
  batch: OpenedBatch,
  judge: (item: ItemState, result: PaymentResult) => 'take' | readonly [] | Refusal<OutcomeRefusal>,
  by: By,
): readonly PayoutBatchEvent[] | Refusal<OutcomeRefusal> => {
  const events: PayoutBatchEvent[] = [];
  for (const result of results) {
    const item = batch.items.find(({ endToEndId }) => endToEndId === result.endToEndId);
    if (item === undefined)
      return refuse('STATUS_UNKNOWN_ITEM', `The batch has no payment ${result.endToEndId}.`);
    if (concerns(events, item)) return known(item);
    const judged = judge(item, result);
    if (judged === 'take') {
      const unsaid =
        result.status === 'paid'
          ? undefined
          : needsReason(result.reason, `Say why payment ${item.endToEndId} is ${result.status}.`);
      if (unsaid !== undefined) return unsaid;
      events.push(outcomeOf(item, result, by));
    } else if ('refused' in judged) return judged;
  }
  return events;
};

const known = ({ endToEndId, status }: ItemState): Refusal<'ITEM_OUTCOME_KNOWN'> =>
  refuse(
    'ITEM_OUTCOME_KNOWN',
    status === 'paid'
      ? `Payment ${endToEndId} is paid; if the bank took it back, record it as returned.`
      : `Payment ${endToEndId} is ${status} already.`,
  );

const concerns = (events: readonly PayoutBatchEvent[], { itemId }: ItemState): boolean =>
  events.some(({ data }) => 'itemId' in data && data.itemId === itemId);

const outcomeOf = (
  { itemId, endToEndId, payee, programmeId, parts, amount }: ItemState,
  { status, reason = '' }: PaymentResult,
  { batchId, act: { by: recordedBy, at: recordedAt } }: By,
): PayoutBatchEvent => {
  const outcome = { batchId, itemId, endToEndId, payee, programmeId, parts, amount };
  switch (status) {
    case 'paid':
      return { type: 'PayoutItemPaid', data: { ...outcome, paidAt: recordedAt, recordedBy } };
    case 'failed':
      return { type: 'PayoutItemFailed', data: { ...outcome, reason, failedAt: recordedAt, recordedBy } };
    case 'returned':
      return { type: 'PayoutItemReturned', data: { ...outcome, reason, returnedAt: recordedAt, recordedBy } };
    case 'unknown':
      return {
        type: 'PayoutItemOutcomeUnknown',
        data: { batchId, itemId, endToEndId, reason, recordedBy, recordedAt },
      };
  }
};
