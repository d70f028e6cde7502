import { refuse, type Decision, type DomainCommand, type RefusalDetail } from '@channel/kernel';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';
import type { OpenedBatch } from './payout-batch';
import type {
  FinanceSide,
  PayoutBatchDrafted,
  PayoutBatchEvent,
  PayoutConversion,
} from './payout-batch.events';

/** What is known of an item's payee on the day of submitting. */
export type PayeeOfItem = Readonly<{
  itemId: string;
  profile: 'complete' | 'incomplete';
  account: Readonly<{
    account: SealedAccount;
    lastFour: string;
    currency: string;
    activeFromOn: string;
  }> | null;
}>;
export type ActorType = 'person' | 'machine' | 'automation';

export type DraftPayoutBatch = DomainCommand<
  'DraftPayoutBatch',
  PayoutBatchDrafted['data'] & {
    /** Of the statements that were asked for, those that cannot be paid. */
    unpayable: readonly RefusalDetail[];
  }
>;
export type RecordItemReservation = DomainCommand<
  'RecordItemReservation',
  Readonly<{
    batchId: string;
    itemId: string;
    statementId: string;
    /** `null`: reserved. */
    refusal: string | null;
    recordedAt: string;
  }>
>;
export type SubmitPayoutBatch = DomainCommand<
  'SubmitPayoutBatch',
  Readonly<{
    batchId: string;
    payees: readonly PayeeOfItem[];
    today: string;
    submittedBy: string;
    submittedAt: string;
  }>
>;
export type ApprovePayoutBatch = DomainCommand<
  'ApprovePayoutBatch',
  Readonly<{
    batchId: string;
    /** Above it two different approvers are needed (SD3); `null`: the programme states none in this currency. */
    threshold: Readonly<{ amount: string; currency: string }> | null;
    executionOn: string;
    /** At today's rate; `null` if there is none, or none is needed. */
    conversion: PayoutConversion | null;
    /** That the currency is paid from now; `null`: there is none. */
    debtor: Debtor | null;
    /** Items whose payee has another account by now. */
    superseded: readonly string[];
    approvedBy: string;
    approvedByType: ActorType;
    approvedAt: string;
  }>
>;
export type ExportPayoutBatch = DomainCommand<
  'ExportPayoutBatch',
  Readonly<{
    batchId: string;
    /** Of the file as it is built now. */
    sha256: string;
    /** What an independent sum over the file's items says. */
    fileTotal: Readonly<{ amount: string; currency: string }>;
    fileCount: number;
    /** Items whose payee has another account by now; of no matter once the file was written. */
    superseded: readonly string[];
    exportedBy: string;
    exportedAt: string;
  }>
>;
export type PaymentResult = Readonly<{
  endToEndId: string;
  status: 'paid' | 'failed' | 'unknown';
  /** Needed unless paid. */
  reason?: string;
}>;
export type RecordPayoutResults = DomainCommand<
  'RecordPayoutResults',
  Readonly<{
    batchId: string;
    results: readonly PaymentResult[];
    recordedBy: string;
    recordedAt: string;
  }>
>;
/** `results`: what the account statement says of payments whose outcome was unknown. */
export type ReconcilePayoutBatch = DomainCommand<
  'ReconcilePayoutBatch',
  Readonly<{
    batchId: string;
    results: readonly (PaymentResult & { status: 'paid' | 'failed' })[];
    reconciledBy: string;
    reconciledAt: string;
  }>
>;
export type HoldPayoutItem = DomainCommand<
  'HoldPayoutItem',
  Readonly<{ batchId: string; itemId: string; reason: string; heldBy: string; heldAt: string }>
>;
export type ReleasePayoutItem = DomainCommand<
  'ReleasePayoutItem',
  Readonly<{ batchId: string; itemId: string; reason: string; liftedBy: string; liftedAt: string }>
>;
export type CancelPayoutBatch = DomainCommand<
  'CancelPayoutBatch',
  Readonly<{
    batchId: string;
    reason: string;
    /** Of finance, as the person's roles say. */
    sides: readonly FinanceSide[];
    cancelledBy: string;
    cancelledAt: string;
  }>
>;
export type PayoutBatchCommand =
  | DraftPayoutBatch
  | RecordItemReservation
  | SubmitPayoutBatch
  | ApprovePayoutBatch
  | ExportPayoutBatch
  | RecordPayoutResults
  | ReconcilePayoutBatch
  | HoldPayoutItem
  | ReleasePayoutItem
  | CancelPayoutBatch;

export type PayoutBatchRefusal =
  | 'NOTHING_PAYABLE'
  | 'ALREADY_IN_PAYMENT'
  | 'RESERVATION_PENDING'
  | 'PROFILE_INCOMPLETE'
  | 'ACCOUNT_COOLING'
  | 'FOUR_EYES'
  | 'HUMAN_REQUIRED'
  | 'SECOND_APPROVER_REQUIRED'
  | 'TOTAL_MISMATCH'
  | 'STATUS_UNKNOWN_ITEM'
  | 'ITEM_OUTCOME_KNOWN'
  | 'ITEM_OUTCOME_UNKNOWN'
  | 'ON_HOLD'
  | 'FX_MISSING'
  | 'CURRENCY_NOT_ALLOWED'
  | 'ACCOUNT_SUPERSEDED'
  | 'REASON_MISSING'
  | 'BATCH_NOT_OPEN';
export type BatchDecision = Decision<PayoutBatchEvent, PayoutBatchRefusal>;

export const notOpen = ({ number, status }: OpenedBatch) =>
  refuse<PayoutBatchRefusal>('BATCH_NOT_OPEN', `Batch ${number} is ${status}.`);
