import { parseMoney, refuse, type Decider, type Refusal } from '@channel/kernel';
import { evolve, initial, type ItemState, type OpenedBatch, type PayoutBatch } from './payout-batch';
import {
  notOpen,
  type BatchDecision,
  type DraftPayoutBatch,
  type PayeeOfItem,
  type PayoutBatchCommand,
  type PayoutBatchRefusal,
  type RecordItemReservation,
  type SubmitPayoutBatch,
} from './payout-batch.commands';
import { approve, exportFile, onHold } from './payout-batch.decisions';
import type { PayoutBatchEvent, PayoutBatchSubmitted } from './payout-batch.events';
import { reconcile, recordResults } from './payout-batch.outcomes';
import { cancel, hold, release } from './payout-batch.stops';

const draft = ({ unpayable, ...data }: DraftPayoutBatch['data'], batch: PayoutBatch): BatchDecision => {
  if (batch.status !== 'none') return refuse('BATCH_NOT_OPEN', 'The batch exists.');
  if (unpayable.length > 0)
    return refuse('NOTHING_PAYABLE', 'Statements that the batch is to pay are not payable.', unpayable);
  if (data.items.length === 0)
    return refuse('NOTHING_PAYABLE', 'No accepted statement has a payable line in this currency.');
  if (data.items.some(({ amount }) => parseMoney(amount).minor <= 0n))
    return refuse('NOTHING_PAYABLE', 'A payee has a balance of zero or less in these statements.');
  return [{ type: 'PayoutBatchDrafted', data }];
};

const recordReservation = (
  { refusal, recordedAt, ...data }: RecordItemReservation['data'],
  batch: OpenedBatch,
): BatchDecision => {
  const item = batch.items.find(({ itemId }) => itemId === data.itemId);
  if (item === undefined || batch.status !== 'draft') return [];
  if (refusal !== null)
    return [{ type: 'PayoutItemRefused', data: { ...data, reason: refusal, refusedAt: recordedAt } }];
  return item.reservedOf.includes(data.statementId)
    ? []
    : [{ type: 'PayoutItemReserved', data: { ...data, reservedAt: recordedAt } }];
};

type FrozenAccount = PayoutBatchSubmitted['data']['accounts'][number];

/** Where an item is paid to, or why it cannot be paid now. */
const payeeOf = (
  { itemId, endToEndId }: ItemState,
  payees: readonly PayeeOfItem[],
  currency: string,
  today: string,
): FrozenAccount | Refusal<PayoutBatchRefusal> => {
  const payee = payees.find((candidate) => candidate.itemId === itemId);
  const account = payee?.account ?? null;
  if (payee?.profile !== 'complete' || account?.currency !== currency)
    return refuse('PROFILE_INCOMPLETE', `The payee of ${endToEndId} has no approved account in ${currency}.`);
  if (today < account.activeFromOn)
    return refuse('ACCOUNT_COOLING', `The account of ${endToEndId} is payable from ${account.activeFromOn}.`);
  return { itemId, account: account.account, lastFour: account.lastFour };
};
const isRefusal = (
  answer: FrozenAccount | Refusal<PayoutBatchRefusal>,
): answer is Refusal<PayoutBatchRefusal> => 'refused' in answer;

const submit = ({ payees, today, ...data }: SubmitPayoutBatch['data'], batch: OpenedBatch): BatchDecision => {
  if (batch.status !== 'draft') return notOpen(batch);
  const refused = batch.items.find(({ status }) => status === 'refused');
  if (refused !== undefined)
    return refused.reason === 'ALREADY_IN_PAYMENT'
      ? refuse('ALREADY_IN_PAYMENT', `Lines of ${refused.endToEndId} are in another payment.`)
      : refuse('NOTHING_PAYABLE', `Lines of ${refused.endToEndId} are not payable.`);
  if (batch.items.some(({ status }) => status === 'pending'))
    return refuse('RESERVATION_PENDING', 'A statement has not yet reserved its lines; try again shortly.');
  const held = onHold(batch);
  if (held !== undefined) return held;
  const checked = batch.items.map((item) => payeeOf(item, payees, batch.currency, today));
  const refusal = checked.find(isRefusal);
  if (refusal !== undefined) return refusal;
  const accounts = checked.flatMap((account) => (isRefusal(account) ? [] : [account]));
  return [{ type: 'PayoutBatchSubmitted', data: { ...data, accounts } }];
};

/** `payoutBatch-<batchId>`: draft → submitted → approved by another person → exported → confirmed or partly failed → reconciled. */
export const payoutBatchDecider: Decider<
  PayoutBatch,
  PayoutBatchCommand,
  PayoutBatchEvent,
  PayoutBatchRefusal
> = {
  stream: 'payoutBatch',
  initial,
  evolve,
  decide: ({ type, data }, batch) => {
    if (type === 'DraftPayoutBatch') return draft(data, batch);
    if (batch.status === 'none') return refuse('BATCH_NOT_OPEN', 'There is no such batch.');
    switch (type) {
      case 'RecordItemReservation':
        return recordReservation(data, batch);
      case 'SubmitPayoutBatch':
        return submit(data, batch);
      case 'ApprovePayoutBatch':
        return approve(data, batch);
      case 'ExportPayoutBatch':
        return exportFile(data, batch);
      case 'RecordPayoutResults':
        return recordResults(data, batch);
      case 'ReconcilePayoutBatch':
        return reconcile(data, batch);
      case 'HoldPayoutItem':
        return hold(data, batch);
      case 'ReleasePayoutItem':
        return release(data, batch);
      case 'CancelPayoutBatch':
        return cancel(data, batch);
    }
  },
};
