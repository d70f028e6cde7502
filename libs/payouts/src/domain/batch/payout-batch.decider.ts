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
  type RecordItemReservation,
  type SubmitPayoutBatch,
} from './payout-batch.commands';
import { approve, exportFile, onHold } from './payout-batch.decisions';
import type { PayoutBatchEvent, PayoutBatchSubmitted } from './payout-batch.events';
import { reconcile, recordResults } from './payout-batch.outcomes';
import { cancel, hold, release } from './payout-batch.stops';

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
  return [{ type: 'PayoutBatchDrafted', data: { ...data, draftedBy: act.by, draftedAt: act.at } }];
};

const recordReservation = (
  { refusal, act: { at }, ...data }: RecordItemReservation['data'],
  batch: OpenedBatch,
): DecisionOn<RecordItemReservation> => {
  const item = batch.items.find(({ itemId }) => itemId === data.itemId);
  if (item === undefined || batch.status !== 'draft') return [];
  if (refusal !== null)
    return [
      {
        type: 'PayoutItemRefused',
        data: { ...data, endToEndId: item.endToEndId, code: refusal, refusedAt: at },
      },
    ];
  return isReservedBy(item, data.source)
    ? []
    : [{ type: 'PayoutItemReserved', data: { ...data, reservedAt: at } }];
};

type FrozenAccount = PayoutBatchSubmitted['data']['accounts'][number];

/** Where an item is paid to, or why it cannot be paid now. */
const accountOf = (
  { itemId, status, reason }: ItemState,
  payees: readonly PayeeOfItem[],
  currency: string,
  today: string,
): FrozenAccount | Obstacle => {
  if (status === 'refused')
    return reason === 'ALREADY_IN_PAYMENT'
      ? { code: 'ALREADY_IN_PAYMENT', detail: 'Some of it is in another payment.' }
      : { code: 'NOTHING_PAYABLE', detail: 'Some of it is no longer payable.' };
  const payee = payees.find((candidate) => candidate.itemId === itemId);
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
  const judged = batch.items.map((item) => ({
    item,
    answer: accountOf(item, payees, batch.currency, today),
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
    RecordItemReservation: opened(recordReservation),
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
