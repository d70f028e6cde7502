import { parseMoney, refuse } from '@channel/kernel';
import type { ItemState, OpenedBatch } from './payout-batch';
import {
  notOpen,
  type ApprovePayoutBatch,
  type BatchDecision,
  type CancelPayoutBatch,
  type ExportPayoutBatch,
  type RecordPayoutResults,
} from './payout-batch.commands';
import type { PayoutBatchEvent } from './payout-batch.events';

/** What happens to a batch once it is submitted. */

export const approve = (
  { threshold, executionOn, approvedByType, batchId, approvedBy, approvedAt }: ApprovePayoutBatch['data'],
  batch: OpenedBatch,
): BatchDecision => {
  if (batch.status !== 'submitted') return notOpen(batch);
  if (approvedByType !== 'person') return refuse('HUMAN_REQUIRED', 'A person approves payments.');
  if (approvedBy === batch.draftedBy || approvedBy === batch.submittedBy)
    return refuse('FOUR_EYES', 'Who prepared a batch does not approve it.');
  const approved = { batchId, executionOn, approvedBy, approvedAt };
  if (!needsTwo(batch, threshold)) return [{ type: 'PayoutBatchApproved', data: approved }];
  if (batch.endorsedBy === null)
    return [
      { type: 'PayoutBatchEndorsed', data: { batchId, endorsedBy: approvedBy, endorsedAt: approvedAt } },
    ];
  if (batch.endorsedBy === approvedBy)
    return refuse('SECOND_APPROVER_REQUIRED', 'The amount needs two approvers; the same person counts once.');
  return [{ type: 'PayoutBatchApproved', data: approved }];
};

/** A currency for which the programme states no threshold always needs two. */
const needsTwo = ({ total }: OpenedBatch, threshold: ApprovePayoutBatch['data']['threshold']): boolean =>
  threshold?.currency !== total.currency || parseMoney(total).minor > parseMoney(threshold).minor;

/** Recomputed from the items: the file must say what was approved, and the same at every export. */
export const exportFile = (
  { batchId, sha256, fileTotal, fileCount, exportedBy, exportedAt }: ExportPayoutBatch['data'],
  batch: OpenedBatch,
): BatchDecision => {
  if (batch.status !== 'approved' && batch.sha256 === null) return notOpen(batch);
  const { total, items, number, programmeId } = batch;
  const sum = items.reduce((minor, { amount }) => minor + parseMoney(amount).minor, 0n);
  if (
    sum !== parseMoney(total).minor ||
    fileTotal.amount !== total.amount ||
    fileTotal.currency !== total.currency ||
    fileCount !== items.length
  )
    return refuse('TOTAL_MISMATCH', 'Count or sum of the file differ from the approved batch.');
  if (batch.sha256 !== null)
    return batch.sha256 === sha256
      ? []
      : refuse('TOTAL_MISMATCH', 'The file would differ from the one exported before.');
  const format = 'pain.001.001.09' as const;
  const itemCount = items.length;
  return [
    {
      type: 'PayoutBatchExported',
      data: { batchId, number, programmeId, format, sha256, itemCount, total, exportedBy, exportedAt },
    },
  ];
};

export const recordResults = (
  { results, recordedBy, recordedAt, batchId }: RecordPayoutResults['data'],
  batch: OpenedBatch,
): BatchDecision => {
  if (batch.sha256 === null) return notOpen(batch);
  const events: PayoutBatchEvent[] = [];
  for (const { endToEndId, status, reason } of results) {
    const item = batch.items.find((candidate) => candidate.endToEndId === endToEndId);
    if (item === undefined) return refuse('STATUS_UNKNOWN_ITEM', `The batch has no payment ${endToEndId}.`);
    if (item.status === status) continue;
    if (item.status !== 'sent' || repeated(events, item))
      return refuse('ITEM_OUTCOME_KNOWN', `Payment ${endToEndId} has another outcome already.`);
    if (status === 'failed' && (reason ?? '').trim() === '')
      return refuse('REASON_MISSING', `Say why payment ${endToEndId} failed.`);
    const outcome = outcomeOf(item, batchId);
    events.push(
      status === 'paid'
        ? { type: 'PayoutItemPaid', data: { ...outcome, paidAt: recordedAt, recordedBy } }
        : {
            type: 'PayoutItemFailed',
            data: { ...outcome, reason: reason ?? '', failedAt: recordedAt, recordedBy },
          },
    );
  }
  return events;
};

const repeated = (events: readonly PayoutBatchEvent[], { itemId }: ItemState): boolean =>
  events.some(({ data }) => 'itemId' in data && data.itemId === itemId);

const outcomeOf = (
  { itemId, endToEndId, partnerId, programmeId, statementIds, lineIds, parts, amount }: ItemState,
  batchId: string,
) => ({ batchId, itemId, endToEndId, partnerId, programmeId, statementIds, lineIds, parts, amount });

export const cancel = (
  { batchId, reason, cancelledBy, cancelledAt }: CancelPayoutBatch['data'],
  batch: OpenedBatch,
): BatchDecision => {
  if (batch.status !== 'draft' && batch.status !== 'submitted' && batch.status !== 'approved')
    return notOpen(batch);
  if (reason.trim() === '') return refuse('REASON_MISSING', 'Say why the batch is cancelled.');
  const items = batch.items.map(({ itemId, parts }) => ({ itemId, parts }));
  return [{ type: 'PayoutBatchCancelled', data: { batchId, items, reason, cancelledBy, cancelledAt } }];
};
