import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
import { countsOf } from '../../../domain/batch/payout-batch';
import type { PayoutBatchEvent, PayoutSource } from '../../../domain/batch/payout-batch.events';
import { BATCH_SENTENCES_DE } from './batch-sentences.de';

const count = (many: number, one: string): string => `${String(many)} ${one}${many === 1 ? '' : 's'}`;
const nameOf = ({ kind, number }: PayoutSource): string => `${kind} ${number}`;

const ENGLISH: EventTable<PayoutBatchEvent, string> = {
  PayoutBatchBegun: ({ number, currency }) => `${number} was begun: payments in ${currency} are gathered.`,
  PayoutItemsDrafted: null,
  PayoutBatchDrafted: (data) =>
    [
      `${data.number} was drafted: ${count(countsOf(data).items, 'payment')} of ${moneyText(data.total)} together.`,
      ...data.leftOut.map(({ payee, detail }) => `${payee.code} was left out: ${asSentence(detail)}`),
      ...(data.chunked === undefined ? [] : [`${count(data.chunked.leftOut, 'payee')} were left out.`]),
    ].join(' '),
  PayoutItemReserved: null,
  PayoutItemRefused: ({ endToEndId, source, code }) =>
    code === 'ALREADY_IN_PAYMENT'
      ? `The ${nameOf(source)} is in another payment: ${endToEndId} cannot have it.`
      : `The ${nameOf(source)} is no longer payable: ${endToEndId} cannot have it.`,
  PayoutItemLeftOut: ({ payee, amount, detail }) =>
    `${payee.code} with ${moneyText(amount)} was left out: ${detail}`,
  PayoutAccountsFrozen: null,
  PayoutBatchSubmitted: ({ accounts }) =>
    accounts.length === 0
      ? 'Submitted for approval, with the account of each payment frozen.'
      : `Submitted for approval, with ${count(accounts.length, 'account')} frozen.`,
  PayoutBatchEndorsed: () => 'Approved by the first of two.',
  PayoutBatchApproved: ({ executionOn, conversion }) =>
    conversion === undefined
      ? `Approved, to be paid on ${executionOn}.`
      : `Approved, to be paid in ${conversion.quote} on ${executionOn}.`,
  PayoutBatchExported: ({ itemCount, total, sha256 }) =>
    `Exported: ${count(itemCount, 'payment')} of ${moneyText(total)}, sha256:${sha256}.`,
  PayoutItemPaid: ({ endToEndId, payee, amount }) =>
    `${endToEndId} of ${moneyText(amount)} was paid to ${payee.code}.`,
  PayoutItemFailed: ({ endToEndId, payee, reason }) => `${endToEndId} to ${payee.code} failed: ${reason}`,
  PayoutItemReturned: ({ endToEndId, payee, reason }) =>
    `${endToEndId} came back from ${payee.code} after it was paid: ${reason}`,
  PayoutItemOutcomeUnknown: ({ endToEndId, reason }) =>
    `What became of ${endToEndId} is not known: ${reason}`,
  PayoutItemHeld: ({ endToEndId, reason }) => `${endToEndId} is held: ${reason}`,
  PayoutItemHoldLifted: ({ endToEndId, reason }) => `${endToEndId} was released: ${reason}`,
  PayoutBatchReconciled: () => 'Reconciled with the account statement.',
  PayoutBatchCancellationRequested: ({ reason }) => `Cancelling was asked for: ${reason}`,
  PayoutBatchCancelled: ({ items, itemCount = items.length, reason }) =>
    `Cancelled, and ${count(itemCount, 'payment')} given back: ${reason}`,
};

/** Of the items only what somebody has to know: their reservations are told when one is refused. */
export const BATCH_SENTENCES: Sentences<PayoutBatchEvent> = { en: ENGLISH, de: BATCH_SENTENCES_DE };
