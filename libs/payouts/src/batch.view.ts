import { is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import {
  BATCH_STATUSES,
  isReserved,
  ITEM_STATUSES,
  type ItemState,
  type PayoutBatch,
} from './domain/batch/payout-batch';
import type {
  LeftOutCode,
  PayoutConversion,
  PayoutPart,
  PayoutSource,
} from './domain/batch/payout-batch.events';

const payeeNameView = view('PayeeName', {
  id: is.id,
  code: is.text,
  name: is.text,
});
const sourceView = view(
  'PaymentSource',
  { kind: is.text, id: is.id, number: is.text },
  {
    description: 'What is paid, as its context names it.',
    example: { kind: 'statement', id: 'stmt_…', number: 'ST-2026Q3-PTR0042' },
  },
);
const rateView = view('PaymentRate', {
  from: is.currency,
  rate: is.decimal.describe('Units of the payment’s currency for one of `from`.'),
  on: is.day,
  table: is.text,
});
const partView = view('PayoutPart', {
  source: sourceView,
  amount: is.money.describe('Below zero: owed, and netted.'),
  fx: rateView.optional(),
});
const itemView = view('PayoutItem', {
  itemId: is.id,
  endToEndId: is.text.describe('What the bank sends back.'),
  payee: payeeNameView,
  amount: is.money,
  payment: is.money.nullable().optional().describe('In another currency: what goes to the bank.'),
  status: is.oneOf(ITEM_STATUSES),
  reserved: is.flag.describe('Every source holds its part for this item.'),
  parts: is.listOf(partView),
  iban: is.text.optional().describe('Last four characters of the account that was frozen.'),
  accountApprovedAt: is.instant
    .optional()
    .describe('When the account that the payee has now was approved; only where the batch itself is read.'),
  reason: is.text.optional().describe('Why it was refused, failed or returned, or is unknown.'),
  onHold: is.text.optional().describe('Why it is not to be paid now.'),
});
const LEFT_OUT_CODES = [
  'PROFILE_INCOMPLETE',
  'PARTNER_SUSPENDED',
  'ACCOUNT_COOLING',
  'CURRENCY_NOT_ALLOWED',
  'NOTHING_PAYABLE',
  'ALREADY_IN_PAYMENT',
] as const satisfies readonly LeftOutCode[];
const leftOutView = view('PayeeLeftOut', {
  payee: payeeNameView,
  amount: is.money,
  code: is.oneOf(LEFT_OUT_CODES),
  detail: is.sentence,
});

/** A batch as finance sees it: accounts by their last four characters. */
export const payoutBatchView = view('PayoutBatch', {
  number: is.text,
  programmeId: is.id,
  currency: is.currency.describe('That the payees are paid in; amounts are in that of the programme.'),
  status: is.oneOf(BATCH_STATUSES),
  total: is.money,
  approvals: is.count.optional().describe('Of two that the amount needs.'),
  executionOn: is.day.optional(),
  approvedAt: is.instant.optional(),
  sha256: is.text.optional().describe('Hexadecimal, of the payment file.'),
  cancellation: view('CancellationAsked', { requestedBy: is.id, reason: is.text }).optional(),
  items: is.listOf(itemView),
  leftOut: is
    .listOf(leftOutView)
    .describe('Payees with something open that this batch does not pay, and why.'),
});
export type PayoutBatchView = ViewOf<typeof payoutBatchView>;

export const viewOfBatch = (batch: PayoutBatch): PayoutBatchView => {
  invariant(batch.status !== 'none', 'a batch that is shown was drafted');
  const { number, programmeId, currency, status, total, items, leftOut, conversion } = batch;
  const { endorsedBy, approvedBy, executionOn, approvedAt, sha256, cancellation } = batch;
  return {
    ...{ number, programmeId, currency, status, total },
    ...(endorsedBy === null ? {} : { approvals: approvedBy === null ? 1 : 2 }),
    ...(executionOn === null ? {} : { executionOn }),
    ...(approvedAt === null ? {} : { approvedAt }),
    ...(sha256 === null ? {} : { sha256 }),
    ...(cancellation === null
      ? {}
      : { cancellation: { requestedBy: cancellation.requestedBy, reason: cancellation.reason } }),
    items: items.map((item) => viewOfItem(item, conversion)),
    leftOut,
  };
};

const viewOfItem = (
  item: ItemState,
  conversion: PayoutConversion | null,
): PayoutBatchView['items'][number] => {
  const { itemId, endToEndId, payee, amount, payment, status, parts, lastFour, reason, heldBecause } = item;
  return {
    ...{ itemId, endToEndId, payee, amount },
    ...(conversion === null ? {} : { payment }),
    status,
    reserved: isReserved(item),
    parts: parts.map((part) => viewOfPart(part, conversion)),
    ...(lastFour === null ? {} : { iban: `…${lastFour}` }),
    ...(reason === null ? {} : { reason }),
    ...(heldBecause === null ? {} : { onHold: heldBecause }),
  };
};

const viewOfPart = ({ source, amount }: PayoutPart, conversion: PayoutConversion | null) => {
  const fx = conversion === null ? undefined : rateOf(conversion, source);
  return { source, amount, ...(fx === undefined ? {} : { fx }) };
};

const rateOf = ({ base, rates }: PayoutConversion, { kind, id }: PayoutSource) => {
  const used = rates.find(({ source }) => source.kind === kind && source.id === id);
  return used && { from: base, rate: used.rate, on: used.on, table: String(used.tableVersion) };
};

/** With how old each payee's account is, so that whoever approves sees what was changed just before. */
export const withAccountAges = (
  batch: PayoutBatchView,
  accounts: ReadonlyMap<string, Readonly<{ approvedAt: string }>>,
): PayoutBatchView => ({
  ...batch,
  items: batch.items.map((item) => {
    const account = accounts.get(item.payee.id);
    return account === undefined ? item : { ...item, accountApprovedAt: account.approvedAt };
  }),
});
