import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';

// Stored for ever, in the stream `payoutBatch-<batchId>`. One programme, one currency, one debtor account.

/** What an item takes from one statement. */
export type PayoutPart = Readonly<{
  statementId: string;
  statementNumber: string;
  lineIds: readonly string[];
  amount: MoneyJson;
}>;
/** One payment to one partner. `statementIds` and `lineIds` are those of its parts. */
export type PayoutItem = Readonly<{
  itemId: string;
  /** `PB-2026-000031-0001`: what the bank sends back. */
  endToEndId: string;
  partnerId: string;
  partnerCode: string;
  partnerName: string;
  programmeId: string;
  statementIds: readonly string[];
  lineIds: readonly string[];
  parts: readonly PayoutPart[];
  amount: MoneyJson;
}>;

export type PayoutBatchDrafted = DomainEvent<
  'PayoutBatchDrafted',
  {
    batchId: string;
    /** `PB-2026-000031` */
    number: string;
    programmeId: string;
    /** That the payees are paid in; amounts and total are in that of the statements. */
    currency: string;
    /** In order of the payees' codes. */
    items: readonly PayoutItem[];
    total: MoneyJson;
    draftedBy: string;
    draftedAt: string;
  }
>;
/** The statement's stream reserved the item's lines for this batch. */
export type PayoutItemReserved = DomainEvent<
  'PayoutItemReserved',
  { batchId: string; itemId: string; statementId: string; reservedAt: string }
>;
/** The statement's stream refused: its lines are elsewhere or not payable. */
export type PayoutItemRefused = DomainEvent<
  'PayoutItemRefused',
  { batchId: string; itemId: string; statementId: string; reason: string; refusedAt: string }
>;
/** Freezes the batch, with the accounts that will be paid. */
export type PayoutBatchSubmitted = DomainEvent<
  'PayoutBatchSubmitted',
  {
    batchId: string;
    accounts: readonly Readonly<{ itemId: string; account: SealedAccount; lastFour: string }>[];
    submittedBy: string;
    submittedAt: string;
  }
>;
/** What statements say in one currency, paid in another at the rate of the approval's day (E34). */
export type PayoutConversion = Readonly<{
  base: string;
  quote: string;
  /** The day that the table says the rate for. */
  on: string;
  /** Units of `quote` for one unit of `base`, as a decimal string. */
  rate: string;
  tableVersion: number;
  payments: readonly Readonly<{ itemId: string; amount: MoneyJson }>[];
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
    /** Absent where payees are paid in the currency of their statements. */
    conversion?: PayoutConversion;
    /** The account that is paid from; absent in batches approved before it was kept. */
    debtor?: Debtor;
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
    exportedBy: string;
    exportedAt: string;
  }
>;
type ItemOutcome = Readonly<{
  batchId: string;
  itemId: string;
  endToEndId: string;
  partnerId: string;
  programmeId: string;
  statementIds: readonly string[];
  lineIds: readonly string[];
  parts: readonly PayoutPart[];
  amount: MoneyJson;
}>;
export type PayoutItemPaid = DomainEvent<
  'PayoutItemPaid',
  ItemOutcome & { paidAt: string; recordedBy: string }
>;
/** The bank sent it back: the lines are payable again. */
export type PayoutItemFailed = DomainEvent<
  'PayoutItemFailed',
  ItemOutcome & { reason: string; failedAt: string; recordedBy: string }
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
  { batchId: string; itemId: string; reason: string; heldBy: string; heldAt: string }
>;
export type PayoutItemHoldLifted = DomainEvent<
  'PayoutItemHoldLifted',
  { batchId: string; itemId: string; reason: string; liftedBy: string; liftedAt: string }
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
    reason: string;
    cancelledBy: string;
    cancelledAt: string;
  }
>;
export type PayoutBatchEvent =
  | PayoutBatchDrafted
  | PayoutItemReserved
  | PayoutItemRefused
  | PayoutBatchSubmitted
  | PayoutBatchEndorsed
  | PayoutBatchApproved
  | PayoutBatchExported
  | PayoutItemPaid
  | PayoutItemFailed
  | PayoutItemOutcomeUnknown
  | PayoutItemHeld
  | PayoutItemHoldLifted
  | PayoutBatchReconciled
  | PayoutBatchCancellationRequested
  | PayoutBatchCancelled;
