import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';

// Stored for ever, in the stream `payoutBatch-<batchId>`. One programme, one currency, one debtor account.

/** The record that a payment is for, as its context names it: `{ kind: 'statement', id: 'stmt_…', number: 'ST-…' }`. */
export type PayoutSource = Readonly<{ kind: string; id: string; number: string }>;
/** Who is paid, as their context names them. */
export type PayoutPayee = Readonly<{ id: string; code: string; name: string }>;
/** What an item takes from one source. */
export type PayoutPart = Readonly<{
  source: PayoutSource;
  /** Below zero: owed, and netted. */
  amount: MoneyJson;
  /** What the bank tells the payee if this is the item's only part. */
  text: string;
}>;
/** One payment to one payee. */
export type PayoutItem = Readonly<{
  itemId: string;
  /** `PB-2026-000031-0001`: what the bank sends back. */
  endToEndId: string;
  payee: PayoutPayee;
  programmeId: string;
  parts: readonly PayoutPart[];
  /** Sum of the parts. */
  amount: MoneyJson;
}>;
/** A payee that has something open and is not in the batch, and why. */
export type LeftOutPayee = Readonly<{
  payee: PayoutPayee;
  amount: MoneyJson;
  code: LeftOutCode;
  detail: string;
}>;
export type LeftOutCode =
  | 'PROFILE_INCOMPLETE'
  | 'PARTNER_SUSPENDED'
  | 'ACCOUNT_COOLING'
  | 'CURRENCY_NOT_ALLOWED'
  | 'NOTHING_PAYABLE'
  | 'ALREADY_IN_PAYMENT';

/** A batch of more than one event holds: what it pays follows in `PayoutItemsDrafted`, and `PayoutBatchDrafted` closes it. */
export type PayoutBatchBegun = DomainEvent<
  'PayoutBatchBegun',
  {
    batchId: string;
    /** `PB-2026-000031` */
    number: string;
    programmeId: string;
    /** That the payees are paid in. */
    currency: string;
    /** That amounts and total are in: the programme's. */
    statedIn: string;
    /** Whose payees are paid; absent: everybody with something to be paid in the currency. */
    sources?: readonly Pick<PayoutSource, 'kind' | 'id'>[];
    begunBy: string;
    begunAt: string;
  }
>;
/** One part of a batch that was begun; it counts once `PayoutBatchDrafted` stands. */
export type PayoutItemsDrafted = DomainEvent<
  'PayoutItemsDrafted',
  {
    batchId: string;
    /** From 0. */
    chunk: number;
    items: readonly PayoutItem[];
    leftOut: readonly LeftOutPayee[];
  }
>;
export type PayoutBatchDrafted = DomainEvent<
  'PayoutBatchDrafted',
  {
    batchId: string;
    /** `PB-2026-000031` */
    number: string;
    programmeId: string;
    /** That the payees are paid in; amounts and total are in that of the programme. */
    currency: string;
    /** In order of the payees' codes. */
    items: readonly PayoutItem[];
    total: MoneyJson;
    leftOut: readonly LeftOutPayee[];
    /** Where the batch was begun before: how much stands in so many `PayoutItemsDrafted`, beside nothing here. */
    chunked?: Readonly<{ chunks: number; items: number; leftOut: number }>;
    draftedBy: string;
    draftedAt: string;
  }
>;
/** The source holds its part of the item for this batch. */
export type PayoutItemReserved = DomainEvent<
  'PayoutItemReserved',
  { batchId: string; itemId: string; source: PayoutSource; reservedAt: string }
>;
/** The source refused: the amount is in another payment or no longer payable. */
export type PayoutItemRefused = DomainEvent<
  'PayoutItemRefused',
  {
    batchId: string;
    itemId: string;
    endToEndId: string;
    source: PayoutSource;
    code: 'ALREADY_IN_PAYMENT' | 'NOT_PAYABLE';
    refusedAt: string;
  }
>;
/** Cannot be paid when the batch is submitted: the batch goes on without it, and its parts are open again. */
export type PayoutItemLeftOut = DomainEvent<
  'PayoutItemLeftOut',
  LeftOutPayee & { batchId: string; itemId: string; parts: readonly PayoutPart[]; leftOutAt: string }
>;
/** Accounts of some items, where the submission of the batch that follows does not hold them all. */
export type PayoutAccountsFrozen = DomainEvent<
  'PayoutAccountsFrozen',
  { batchId: string; accounts: readonly FrozenAccount[]; frozenBy: string; frozenAt: string }
>;
/** Where an item will be paid. */
export type FrozenAccount = Readonly<{ itemId: string; account: SealedAccount; lastFour: string }>;
/** Freezes the batch, with the accounts that will be paid and are not frozen yet. */
export type PayoutBatchSubmitted = DomainEvent<
  'PayoutBatchSubmitted',
  {
    batchId: string;
    accounts: readonly FrozenAccount[];
    submittedBy: string;
    submittedAt: string;
  }
>;
/** What sources say in one currency, paid in another at the rate that each source names (E34, G67). */
export type PayoutConversion = Readonly<{
  base: string;
  quote: string;
  /** Of each part of the batch. */
  rates: readonly PayoutRate[];
  /** Each payment, rounded once. */
  payments: readonly Readonly<{ itemId: string; amount: MoneyJson }>[];
}>;
export type PayoutRate = Readonly<{
  source: PayoutSource;
  /** The day that the table says the rate for. */
  on: string;
  /** Units of the conversion's `quote` for one unit of its `base`, as a decimal string. */
  rate: string;
  tableVersion: number;
}>;
/** The first of two approvals that a batch above the threshold needs. */
export type PayoutBatchEndorsed = DomainEvent<
  'PayoutBatchEndorsed',
  { batchId: string; endorsedBy: string; endorsedAt: string }
>;
export type PayoutBatchApproved = DomainEvent<
  'PayoutBatchApproved',
  {
    batchId: string;
    /** Business day on which the bank is asked to pay. */
    executionOn: string;
    /** Absent where payees are paid in the programme's currency. */
    conversion?: PayoutConversion;
    /** The account that is paid from. */
    debtor: Debtor;
    approvedBy: string;
    approvedAt: string;
  }
>;
export type PayoutBatchExported = DomainEvent<
  'PayoutBatchExported',
  {
    batchId: string;
    number: string;
    programmeId: string;
    format: 'pain.001.001.09';
    /** Hexadecimal, over the bytes of the payment file. */
    sha256: string;
    itemCount: number;
    total: MoneyJson;
    /** Of the total, what each kind of source gave. */
    totals: readonly Readonly<{ kind: string; amount: MoneyJson }>[];
    exportedBy: string;
    exportedAt: string;
  }
>;
type ItemOutcome = Readonly<{
  batchId: string;
  itemId: string;
  endToEndId: string;
  payee: PayoutPayee;
  programmeId: string;
  parts: readonly PayoutPart[];
  amount: MoneyJson;
}>;
export type PayoutItemPaid = DomainEvent<
  'PayoutItemPaid',
  ItemOutcome & { paidAt: string; recordedBy: string }
>;
/** The bank did not pay it: its parts are open again. */
export type PayoutItemFailed = DomainEvent<
  'PayoutItemFailed',
  ItemOutcome & { reason: string; failedAt: string; recordedBy: string }
>;
/** It was paid, and the bank returned it later: its parts are open again (G68). */
export type PayoutItemReturned = DomainEvent<
  'PayoutItemReturned',
  ItemOutcome & { reason: string; returnedAt: string; recordedBy: string }
>;
/** The bank cannot say what became of it; only reconciling the batch ends this. */
export type PayoutItemOutcomeUnknown = DomainEvent<
  'PayoutItemOutcomeUnknown',
  {
    batchId: string;
    itemId: string;
    endToEndId: string;
    reason: string;
    recordedBy: string;
    recordedAt: string;
  }
>;
/** Somebody has a reason not to pay this item now; the batch does not move on. */
export type PayoutItemHeld = DomainEvent<
  'PayoutItemHeld',
  { batchId: string; itemId: string; endToEndId: string; reason: string; heldBy: string; heldAt: string }
>;
export type PayoutItemHoldLifted = DomainEvent<
  'PayoutItemHoldLifted',
  {
    batchId: string;
    itemId: string;
    endToEndId: string;
    reason: string;
    liftedBy: string;
    liftedAt: string;
  }
>;
/** What finance knows of each payment agrees with the account statement: the batch is finished. */
export type PayoutBatchReconciled = DomainEvent<
  'PayoutBatchReconciled',
  { batchId: string; reconciledBy: string; reconciledAt: string }
>;
export type FinanceSide = 'analyst' | 'approver';
/** The first of the two people who cancel a batch together. */
export type PayoutBatchCancellationRequested = DomainEvent<
  'PayoutBatchCancellationRequested',
  {
    batchId: string;
    reason: string;
    /** Of finance, as the person's roles say. */
    sides: readonly FinanceSide[];
    requestedBy: string;
    requestedAt: string;
  }
>;
/** Never exported: all its items are payable again. */
export type PayoutBatchCancelled = DomainEvent<
  'PayoutBatchCancelled',
  {
    batchId: string;
    items: readonly Readonly<{ itemId: string; parts: readonly PayoutPart[] }>[];
    /** Where one event does not hold them: how many items the batch has, which are those that are given back. */
    itemCount?: number;
    reason: string;
    cancelledBy: string;
    cancelledAt: string;
  }
>;
export type PayoutBatchEvent =
  | PayoutBatchBegun
  | PayoutItemsDrafted
  | PayoutBatchDrafted
  | PayoutItemReserved
  | PayoutItemRefused
  | PayoutItemLeftOut
  | PayoutAccountsFrozen
  | PayoutBatchSubmitted
  | PayoutBatchEndorsed
  | PayoutBatchApproved
  | PayoutBatchExported
  | PayoutItemPaid
  | PayoutItemFailed
  | PayoutItemReturned
  | PayoutItemOutcomeUnknown
  | PayoutItemHeld
  | PayoutItemHoldLifted
  | PayoutBatchReconciled
  | PayoutBatchCancellationRequested
  | PayoutBatchCancelled;
