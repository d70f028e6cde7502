import { refuse, type Refusal } from '@channel/kernel';
import { SUSPENDED } from './balance';
import type { ItemState, OpenedBatch } from './payout-batch';
import {
  notOpen,
  type DecisionOn,
  type FreezePayoutAccounts,
  type Obstacle,
  type PayeeOfItem,
  type SubmitPayoutBatch,
} from './payout-batch.commands';
import { onHold } from './payout-batch.decisions';
import type { FrozenAccount, PayoutBatchEvent } from './payout-batch.events';

/** What goes to an approver: every item with the account that it is paid to. */

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

const whyNotNow = (
  batch: OpenedBatch,
): Refusal<'BATCH_NOT_OPEN' | 'RESERVATION_PENDING' | 'ON_HOLD'> | undefined => {
  if (batch.status !== 'draft') return notOpen(batch);
  if (batch.items.some(({ status }) => status === 'pending'))
    return refuse('RESERVATION_PENDING', 'A source has not yet reserved its part; try again shortly.');
  return onHold(batch);
};

type Judged = Readonly<{
  accounts: readonly FrozenAccount[];
  obstacles: readonly Readonly<{ item: ItemState; obstacle: Obstacle }>[];
}>;

const judged = (
  items: readonly ItemState[],
  { currency }: OpenedBatch,
  { payees, today }: Pick<SubmitPayoutBatch['data'], 'payees' | 'today'>,
): Judged => {
  const payeeOf = new Map(payees.map((payee) => [payee.itemId, payee]));
  const accounts: FrozenAccount[] = [];
  const obstacles: Judged['obstacles'][number][] = [];
  for (const item of items) {
    const answer = accountOf(item, payeeOf.get(item.itemId), currency, today);
    if (isObstacle(answer)) obstacles.push({ item, obstacle: answer });
    else accounts.push(answer);
  }
  return { accounts, obstacles };
};

const leftOutAs = (
  { obstacles }: Judged,
  { batchId, act }: SubmitPayoutBatch['data'],
): readonly PayoutBatchEvent[] =>
  obstacles.map(({ item: { itemId, payee, parts, amount }, obstacle: { code, detail } }) => ({
    type: 'PayoutItemLeftOut',
    data: { batchId, itemId, payee, parts, amount, code, detail, leftOutAt: act.at },
  }));

/** Those that are not frozen yet, or were replaced since. */
const unfrozen = ({ accounts }: Judged, { items }: OpenedBatch): readonly FrozenAccount[] => {
  const frozen = new Map(items.map(({ itemId, account }) => [itemId, account?.sealed]));
  return accounts.filter(({ itemId, account }) => frozen.get(itemId) !== account.sealed);
};

const nobodyRemains = ({ obstacles: [first] }: Judged): Refusal<Obstacle['code']> | undefined =>
  first && refuse(first.obstacle.code, `${first.item.payee.code}: ${first.obstacle.detail}`);

/** Some of the items: the batch stays a draft, and the submission says again what changed in between. */
export const freeze = (
  data: FreezePayoutAccounts['data'],
  batch: OpenedBatch,
): DecisionOn<FreezePayoutAccounts> => {
  const stopped = whyNotNow(batch);
  if (stopped !== undefined) return stopped;
  const asked = new Set(data.payees.map(({ itemId }) => itemId));
  const some = judged(
    batch.items.filter(({ itemId }) => asked.has(itemId)),
    batch,
    data,
  );
  if (some.obstacles.length === batch.items.length) return nobodyRemains(some) ?? [];
  const accounts = unfrozen(some, batch);
  const { batchId, act } = data;
  return [
    ...leftOutAs(some, data),
    ...(accounts.length === 0
      ? []
      : [
          {
            type: 'PayoutAccountsFrozen' as const,
            data: { batchId, accounts, frozenBy: act.by, frozenAt: act.at },
          },
        ]),
  ];
};

/** Who cannot be paid is left out with the reason and keeps nobody else waiting (G70), unless nobody remains. */
export const submit = (
  data: SubmitPayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<SubmitPayoutBatch> => {
  const stopped = whyNotNow(batch);
  if (stopped !== undefined) return stopped;
  const all = judged(batch.items, batch, data);
  if (all.accounts.length === 0) {
    const nobody = nobodyRemains(all);
    if (nobody !== undefined) return nobody;
  }
  const { batchId, act } = data;
  return [
    ...leftOutAs(all, data),
    {
      type: 'PayoutBatchSubmitted',
      data: { batchId, accounts: unfrozen(all, batch), submittedBy: act.by, submittedAt: act.at },
    },
  ];
};
