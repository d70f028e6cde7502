import { parseMoney, refuse } from '@channel/kernel';
import type { OpenedBatch, PayoutBatch } from './payout-batch';
import {
  notOpen,
  type DecisionOn,
  type DraftPayoutBatch,
  type DraftPayoutItems,
  type EndPayoutDraft,
} from './payout-batch.commands';

/** From what is open to a batch: in one event, or begun, part by part, and ended. */

/**
 * Half of what one append may hold, for some thousand payees: submitting says about as much of each again, and letters of
 * several bytes need room.
 */
const MAX_TEXT = 500_000;

export const draft = (
  { unpayable, sources, act, ...data }: DraftPayoutBatch['data'],
  batch: PayoutBatch,
): DecisionOn<DraftPayoutBatch> => {
  if (batch.status !== 'none') return refuse('BATCH_NOT_OPEN', 'The batch exists.');
  if (unpayable.length > 0)
    return refuse('NOTHING_PAYABLE', 'Some of what the batch is to pay is not payable.', unpayable);
  if (data.items.length === 0)
    return refuse(
      'NOTHING_PAYABLE',
      'Nobody can be paid in this currency now.',
      data.leftOut.map(({ payee, code, detail }) => ({ code, detail: `${payee.code}: ${detail}` })),
    );
  if (data.items.some(({ amount }) => parseMoney(amount).minor <= 0n))
    return refuse('NOTHING_PAYABLE', 'A payee has a balance of zero or less.');
  if (JSON.stringify([data.items, data.leftOut]).length <= MAX_TEXT)
    return [{ type: 'PayoutBatchDrafted', data: { ...data, draftedBy: act.by, draftedAt: act.at } }];
  const { items, leftOut, total, ...names } = data;
  // What is fixed at the approval, rate and payment of each, stands in one event.
  if (total.currency !== data.currency)
    return refuse(
      'BATCH_TOO_LARGE',
      `${String(items.length)} payees and ${String(leftOut.length)} who are left out are more than one batch in another ` +
        'currency can record. Name the records to be paid, up to 500 at a time.',
    );
  const named = sources === undefined ? names : { ...names, sources };
  const begun = { statedIn: total.currency, begunBy: act.by, begunAt: act.at };
  return [{ type: 'PayoutBatchBegun', data: { ...named, ...begun } }];
};

/** Whom it has already is not taken again: who stopped in between gathers anew and goes on. */
export const draftItems = (
  { batchId, items, leftOut }: DraftPayoutItems['data'],
  batch: OpenedBatch,
): DecisionOn<DraftPayoutItems> => {
  if (batch.status !== 'drafting') return notOpen(batch);
  const known = payeesIn(batch);
  const more = {
    items: items.filter(({ payee }) => !known.has(payee.id)),
    leftOut: leftOut.filter(({ payee }) => !known.has(payee.id)),
  };
  return more.items.length + more.leftOut.length === 0
    ? []
    : [{ type: 'PayoutItemsDrafted', data: { batchId, chunk: batch.chunks, ...more } }];
};

/** Those that a batch pays, and those that it leaves out. */
export const payeesIn = ({ items, leftOut }: OpenedBatch): ReadonlySet<string> =>
  new Set([...items, ...leftOut].map(({ payee }) => payee.id));

export const endDraft = (
  { batchId, act }: EndPayoutDraft['data'],
  batch: OpenedBatch,
): DecisionOn<EndPayoutDraft> => {
  const { number, programmeId, currency, total, preparedBy, chunks } = batch;
  if (batch.status !== 'drafting') return [];
  if (batch.items.length === 0) {
    const reason = 'Nobody can be paid in this currency any more.';
    return [
      {
        type: 'PayoutBatchCancelled',
        data: { batchId, items: [], reason, cancelledBy: act.by, cancelledAt: act.at },
      },
    ];
  }
  const chunked = { chunks, items: batch.items.length, leftOut: batch.leftOut.length };
  const [draftedBy = act.by] = preparedBy;
  return [
    {
      type: 'PayoutBatchDrafted',
      data: {
        ...{ batchId, number, programmeId, currency, items: [], total, leftOut: [], chunked },
        ...{ draftedBy, draftedAt: act.at },
      },
    },
  ];
};
