import {
  audience,
  begins,
  ends,
  endsWithout,
  inboxSource,
  keyOf,
  NOBODY,
  notice,
  noticeSource,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import { countsOf } from './domain/batch/payout-batch';
import type { PayoutBatchEvent } from './domain/batch/payout-batch.events';
import { endingIn } from './domain/payee/payee';
import type { PayeeEvent } from './domain/payee/payee.events';

const analyst = audience(VENDOR, ['finance.analyst']);
const approver = audience(VENDOR, ['finance.approver']);
const finance = audience(VENDOR, ['finance.analyst', 'finance.approver']);
const payeeOf = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.finance', 'partner.admin']);

const batch = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('payout-batch', id), changes);
/** The batch waits without one of its payments; without the last one it waits no more. */
const without = ({ batchId, itemId }: Readonly<{ batchId: string; itemId: string }>) => [
  endsWithout<Waiting>(keyOf('payout-batch', batchId), itemId),
];
const batchEnds = ({ batchId }: Readonly<{ batchId: string }>) => [
  ends<Waiting>(keyOf('payout-batch', batchId)),
];

/** Bank details and payments on their way. */
export const payoutsInbox = inboxSource<PayoutBatchEvent | PayeeEvent>({
  name: 'payouts',
  version: 2,
  streams: ['payoutBatch-', 'payee-'],
  on: {
    PayeeAccountProposed: ({ partnerId, lastFour, currency, proposedBy, proposedAt }) => [
      begins(
        keyOf('payee', partnerId),
        waiting({
          ...{ kind: 'payee_account', record: 'payee', recordId: partnerId, partnerId },
          ...{ title: `Account in ${currency}${endingIn(lastFour, 'that ends')}`, since: proposedAt },
          ...{ preparedBy: [proposedBy], for: approver },
        }),
      ),
    ],
    PayeeAccountApproved: ({ partnerId }) => [ends(keyOf('payee', partnerId))],

    PayoutBatchBegun: ({ batchId, number, currency, begunBy, begunAt }) => [
      begins(
        keyOf('payout-batch', batchId),
        waiting({
          ...{ kind: 'batch_submission', record: 'payout-batch', recordId: batchId, number },
          ...{ title: `Payments in ${currency}`, since: begunAt, preparedBy: [begunBy], for: NOBODY },
        }),
      ),
    ],
    PayoutItemsDrafted: ({ batchId, items }) => [
      batch(batchId, ({ left }) => ({ left: [...left, ...items.map(({ itemId }) => itemId)] })),
    ],
    PayoutBatchDrafted: (data) => {
      const { batchId, number, currency, total, draftedBy, draftedAt } = data;
      const title = `${String(countsOf(data).items)} payments in ${currency}`;
      const drafted = { title, amount: total, since: draftedAt, for: analyst };
      if (data.chunked !== undefined) return [batch(batchId, () => drafted)];
      return [
        begins(
          keyOf('payout-batch', batchId),
          waiting({
            ...{ kind: 'batch_submission', record: 'payout-batch', recordId: batchId, number, ...drafted },
            ...{ preparedBy: [draftedBy], left: data.items.map(({ itemId }) => itemId) },
          }),
        ),
      ];
    },
    PayoutItemReserved: null,
    PayoutItemRefused: null,
    PayoutItemLeftOut: without,
    PayoutAccountsFrozen: null,
    PayoutBatchSubmitted: ({ batchId, submittedBy, submittedAt }) => [
      batch(batchId, ({ preparedBy }) => ({
        ...{ kind: 'batch_approval', since: submittedAt, for: approver },
        preparedBy: [...new Set([...preparedBy, submittedBy])],
      })),
    ],
    PayoutBatchEndorsed: ({ batchId, endorsedBy }) => [
      batch(batchId, ({ preparedBy }) => ({ preparedBy: [...new Set([...preparedBy, endorsedBy])] })),
    ],
    PayoutBatchApproved: ({ batchId, approvedAt }) => [
      batch(batchId, () => ({ kind: 'batch_export', since: approvedAt, preparedBy: [], for: analyst })),
    ],
    PayoutBatchExported: ({ batchId, exportedAt }) => [
      batch(batchId, () => ({ kind: 'bank_results', since: exportedAt, for: analyst })),
    ],
    PayoutItemPaid: without,
    PayoutItemFailed: without,
    PayoutItemReturned: null,
    PayoutItemOutcomeUnknown: null,
    PayoutItemHeld: null,
    PayoutItemHoldLifted: null,
    // Each payment of the file is told by an event of its own.
    PayoutBatchReconciled: null,
    PayoutBatchCancellationRequested: ({ batchId }) => [batch(batchId, () => ({ for: NOBODY }))],
    PayoutBatchCancelled: batchEnds,
  },
});

/** What went wrong with a payment: finance hears of it, and who was to be paid. */
export const payoutsNotices = noticeSource<PayoutBatchEvent>({
  name: 'payouts',
  version: 1,
  streams: ['payoutBatch-'],
  on: {
    PayoutBatchBegun: null,
    PayoutItemsDrafted: null,
    PayoutBatchDrafted: null,
    PayoutItemReserved: null,
    PayoutItemRefused: null,
    PayoutItemLeftOut: null,
    PayoutAccountsFrozen: null,
    PayoutBatchSubmitted: null,
    PayoutBatchEndorsed: null,
    PayoutBatchApproved: null,
    PayoutBatchExported: null,
    PayoutItemPaid: null,
    PayoutItemFailed: ({ batchId, endToEndId, payee, reason, failedAt: at }, { id }) => [
      notice(id, {
        ...{ kind: 'payment_failed', record: 'payout-batch', recordId: batchId, number: endToEndId, at },
        text: {
          en: `The payment ${endToEndId} to ${payee.name} failed: ${reason}`,
          de: `Die Zahlung ${endToEndId} an ${payee.name} ist fehlgeschlagen: ${reason}`,
        },
        for: [...finance, ...payeeOf(payee.id)],
      }),
    ],
    PayoutItemReturned: ({ batchId, endToEndId, payee, reason, returnedAt: at }, { id }) => [
      notice(id, {
        ...{ kind: 'payment_returned', record: 'payout-batch', recordId: batchId, number: endToEndId, at },
        text: {
          en: `The bank returned the payment ${endToEndId} to ${payee.name}: ${reason}`,
          de: `Die Bank hat die Zahlung ${endToEndId} an ${payee.name} zurückgegeben: ${reason}`,
        },
        for: [...finance, ...payeeOf(payee.id)],
      }),
    ],
    PayoutItemOutcomeUnknown: null,
    PayoutItemHeld: null,
    PayoutItemHoldLifted: null,
    PayoutBatchReconciled: null,
    PayoutBatchCancellationRequested: null,
    PayoutBatchCancelled: null,
  },
});
