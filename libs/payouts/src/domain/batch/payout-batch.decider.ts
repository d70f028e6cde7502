import { decidedBy, parseMoney, refuse, type Decider, type Decision } from '@channel/kernel';
import { SUSPENDED } from './balance';
import {
  evolve,
  initial,
  isReservedBy,
  type ItemState,
  type OpenedBatch,
  type PayoutBatch,
} from './payout-batch';
import {
  notOpen,
  type DecisionOn,
  type DraftPayoutBatch,
  type Obstacle,
  type PayeeOfItem,
  type PayoutBatchCommand,
  type PayoutBatchRefusal,
  type RecordReservations,
  type SubmitPayoutBatch,
} from './payout-batch.commands';
import { approve, exportFile, onHold } from './payout-batch.decisions';
import type { PayoutBatchEvent, PayoutBatchSubmitted } from './payout-batch.events';
import { reconcile, recordResults } from './payout-batch.outcomes';
import { cancel, hold, release } from './payout-batch.stops';

/**
 * Half of what one append may hold, for some thousand payees: submitting says about as much of each again, and letters of
 * several bytes need room.
 */
const MAX_TEXT = 500_000;

const draft = (
  { unpayable, act, ...data }: DraftPayoutBatch['data'],
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
  if (JSON.stringify([data.items, data.leftOut]).length > MAX_TEXT)
    return refuse(
      'BATCH_TOO_LARGE',
      `${String(data.items.length)} payees and ${String(data.leftOut.length)} who are left out are more than one batch ` +
        'can record. Name the records to be paid, up to 500 at a time.',
    );
  return [{ type: 'PayoutBatchDrafted', data: { ...data, draftedBy: act.by, draftedAt: act.at } }];
};

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

type FrozenAccount = PayoutBatchSubmitted['data']['accounts'][number];

/** Where an item is paid to, or why it cannot be paid now. */
const accountOf = (
  { itemId, status, reason }: ItemState,
  payee: PayeeOfItem | undefined,
  currency: string,
  today: string,
): FrozenAccount | Obstacle => {
  if (status === 'refused')
    return reason === 'ALREADY_IN_PAYMENT'
      ? { code: 'ALREADY_IN_PAYMENT', detail: 'Some of it is in another payment.' }
      : { code: 'NOTHING_PAYABLE', detail: 'Some of it is no longer payable.' };
  const account = payee?.account ?? null;
  if (payee?.suspended === true) return { code: 'PARTNER_SUSPENDED', detail: SUSPENDED };
  if (payee?.profile !== 'complete' || account?.currency !== currency)
    return { code: 'PROFILE_INCOMPLETE', detail: `There is no approved account in ${currency}.` };
  if (today < account.activeFromOn)
    return { code: 'ACCOUNT_COOLING', detail: `The account is payable from ${account.activeFromOn}.` };
  return { itemId, account: account.account, lastFour: account.lastFour };
};
const isObstacle = (answer: FrozenAccount | Obstacle): answer is Obstacle => 'code' in answer;

/** Who cannot be paid is left out with the reason and keeps nobody else waiting (G70), unless nobody remains. */
const submit = (
  { payees, today, batchId, act }: SubmitPayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<SubmitPayoutBatch> => {
  if (batch.status !== 'draft') return notOpen(batch);
  if (batch.items.some(({ status }) => status === 'pending'))
    return refuse('RESERVATION_PENDING', 'A source has not yet reserved its part; try again shortly.');
  const held = onHold(batch);
  if (held !== undefined) return held;
  const payeeOf = new Map(payees.map((payee) => [payee.itemId, payee]));
  const judged = batch.items.map((item) => ({
    item,
    answer: accountOf(item, payeeOf.get(item.itemId), batch.currency, today),
  }));
  const accounts = judged.flatMap(({ answer }) => (isObstacle(answer) ? [] : [answer]));
  const leftOut = judged.flatMap(({ item, answer }) => (isObstacle(answer) ? [{ item, ...answer }] : []));
  const [first] = leftOut;
  if (accounts.length === 0 && first !== undefined)
    return refuse(first.code, `${first.item.payee.code}: ${first.detail}`);
  return [
    ...leftOut.map(({ item: { itemId, payee, parts, amount }, code, detail }) => ({
      type: 'PayoutItemLeftOut' as const,
      data: { batchId, itemId, payee, parts, amount, code, detail, leftOutAt: act.at },
    })),
    {
      type: 'PayoutBatchSubmitted',
      data: { batchId, accounts, submittedBy: act.by, submittedAt: act.at },
    },
  ];
};

/** A command to a batch that exists. */
const opened =
  <Data, Code extends string>(decide: (data: Data, batch: OpenedBatch) => Decision<PayoutBatchEvent, Code>) =>
  (data: Data, batch: PayoutBatch): Decision<PayoutBatchEvent, Code | 'BATCH_NOT_OPEN'> =>
    batch.status === 'none' ? refuse('BATCH_NOT_OPEN', 'There is no such batch.') : decide(data, batch);

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
  decide: decidedBy<PayoutBatchCommand, PayoutBatch, PayoutBatchEvent>({
    DraftPayoutBatch: draft,
    RecordReservations: opened(recordReservations),
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
