import {
  fourEyes,
  needsPerson,
  parseMoney,
  refuse,
  totalOf,
  unlisted,
  type MoneyJson,
  type Refusal,
} from '@channel/kernel';
import type { ItemState, OpenedBatch } from './payout-batch';
import {
  notOpen,
  type ApprovePayoutBatch,
  type DecisionOn,
  type ExportPayoutBatch,
} from './payout-batch.commands';

/** The two decisions that let money go. */

export const approve = (
  data: ApprovePayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<ApprovePayoutBatch> => {
  const { threshold, superseded, suspended, batchId, act } = data;
  if (batch.status !== 'submitted') return notOpen(batch);
  const stopped =
    needsPerson(act, 'Payments are approved') ??
    fourEyes(act, batch.preparedBy, 'Who had a hand in a batch does not approve it.') ??
    onHold(batch) ??
    suspendedIn(batch, suspended) ??
    supersededIn(batch, superseded);
  if (stopped !== undefined) return stopped;
  if (!needsTwo(batch, threshold)) return approved(data, batch);
  if (batch.endorsedBy === null)
    return [{ type: 'PayoutBatchEndorsed', data: { batchId, endorsedBy: act.by, endorsedAt: act.at } }];
  if (batch.endorsedBy === act.by)
    return refuse('SECOND_APPROVER_REQUIRED', 'The amount needs two approvers; the same person counts once.');
  return approved(data, batch);
};

/** The last approval fixes the amounts that go to the bank, and the account that they leave from. */
const approved = (
  { batchId, executionOn, conversion, debtors, act }: ApprovePayoutBatch['data'],
  { currency, total }: OpenedBatch,
): DecisionOn<ApprovePayoutBatch> => {
  const debtor = debtors[currency];
  if (debtor === undefined)
    return unlisted('CURRENCY_NOT_ALLOWED', {
      ...{ word: currency, what: 'currency that is paid' },
      known: Object.keys(debtors),
    });
  const data = { batchId, executionOn, debtor, approvedBy: act.by, approvedAt: act.at };
  if (currency === total.currency) return [{ type: 'PayoutBatchApproved', data }];
  return conversion === null
    ? refuse(
        'FX_MISSING',
        `No approved table has the rate of ${currency} for ${total.currency} on the day of each approval.`,
      )
    : [{ type: 'PayoutBatchApproved', data: { ...data, conversion } }];
};

/** A currency for which the programme states no threshold always needs two. */
const needsTwo = ({ total }: OpenedBatch, threshold: ApprovePayoutBatch['data']['threshold']): boolean =>
  threshold?.currency !== total.currency || parseMoney(total).minor > parseMoney(threshold).minor;

/** An item that somebody holds stops its batch until the hold is lifted. */
export const onHold = ({ items }: OpenedBatch): Refusal<'ON_HOLD'> | undefined => {
  const held = items.find(({ heldBecause }) => heldBecause !== null);
  return held && refuse('ON_HOLD', `${held.endToEndId} is on hold: ${String(held.heldBecause)}`);
};

/** An item of a partner that is suspended waits with its batch; without it the others are paid by another one. */
const suspendedIn = (
  { items }: OpenedBatch,
  suspended: readonly string[],
): Refusal<'ON_HOLD'> | undefined => {
  const item = items.find(({ itemId }) => suspended.includes(itemId));
  return (
    item &&
    refuse(
      'ON_HOLD',
      `${item.payee.code}, the payee of ${item.endToEndId}, is suspended. Cancel the batch and draft anew: it is left out.`,
    )
  );
};

/** Approvers saw the account that was frozen at submission; they must not pay one that was replaced since. */
const supersededIn = (
  { items }: OpenedBatch,
  superseded: readonly string[],
): Refusal<'ACCOUNT_SUPERSEDED'> | undefined => {
  const item = items.find(({ itemId }) => superseded.includes(itemId));
  return (
    item &&
    refuse(
      'ACCOUNT_SUPERSEDED',
      `The payee of ${item.endToEndId} has another account since the batch was submitted; cancel it and draft anew.`,
    )
  );
};

/** Recomputed from the items: the file must say what was approved, and the same at every export. */
export const exportFile = (
  { batchId, sha256, fileTotal, fileCount, superseded, suspended, act }: ExportPayoutBatch['data'],
  batch: OpenedBatch,
): DecisionOn<ExportPayoutBatch> => {
  if (batch.status !== 'approved' && batch.sha256 === null) return notOpen(batch);
  // What the bank may have already is not stopped by a hold, nor by a new account.
  const stopped =
    batch.sha256 === null
      ? (onHold(batch) ?? suspendedIn(batch, suspended) ?? supersededIn(batch, superseded))
      : undefined;
  if (stopped !== undefined) return stopped;
  const { total, items, number, programmeId, currency } = batch;
  const toPay = totalOf(
    items.map(({ payment, amount }) => payment ?? amount),
    currency,
  );
  if (
    !isSame(
      totalOf(
        items.map(({ amount }) => amount),
        total.currency,
      ),
      total,
    ) ||
    !isSame(fileTotal, toPay) ||
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
      data: {
        ...{ batchId, number, programmeId, format, sha256, itemCount, total },
        totals: totalsOf(items, total.currency),
        exportedBy: act.by,
        exportedAt: act.at,
      },
    },
  ];
};

const isSame = (one: MoneyJson, other: MoneyJson): boolean =>
  one.amount === other.amount && one.currency === other.currency;

const totalsOf = (items: readonly ItemState[], currency: string) => {
  const parts = items.flatMap((item) => item.parts);
  const kinds = [...new Set(parts.map(({ source }) => source.kind))].sort();
  return kinds.map((kind) => {
    const amounts = parts.filter(({ source }) => source.kind === kind).map(({ amount }) => amount);
    return { kind, amount: totalOf(amounts, currency) };
  });
};
