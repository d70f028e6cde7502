import {
  refuse,
  type Act,
  type Decision,
  type DomainCommand,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
  type RefusalsOf,
} from '@channel/kernel';
import type { SealedAccount } from '../payee/payee.events';
import type { Debtor } from '../payment/debtor';
import type { OpenedBatch } from './payout-batch';
import type {
  FinanceSide,
  LeftOutCode,
  PayoutBatchBegun,
  PayoutBatchDrafted,
  PayoutBatchEvent,
  PayoutConversion,
  PayoutItemRefused,
  PayoutItemsDrafted,
  PayoutSource,
} from './payout-batch.events';

/** Asked of one batch by somebody. */
type Asked<Data = unknown> = Readonly<{ batchId: string; act: Act }> & Readonly<Data>;

/** What is known of an item's payee on the day of submitting. */
export type PayeeOfItem = Readonly<{
  itemId: string;
  profile: 'complete' | 'incomplete';
  /** Whether its enrolment is suspended now. */
  suspended: boolean;
  account: Readonly<{
    account: SealedAccount;
    lastFour: string;
    currency: string;
    activeFromOn: string;
  }> | null;
}>;

export type DraftPayoutBatch = DomainCommand<
  'DraftPayoutBatch',
  Omit<PayoutBatchDrafted['data'], 'chunked' | 'draftedBy' | 'draftedAt'> & {
    /** Those that were named; absent: everybody's. */
    sources?: PayoutBatchBegun['data']['sources'];
    /** Of the sources that were named, those of which nothing is payable. */
    unpayable: readonly RefusalDetail[];
    act: Act;
  },
  'NOTHING_PAYABLE' | 'BATCH_NOT_OPEN' | 'BATCH_TOO_LARGE'
>;
/** Some of what a batch that is being drafted pays, and whom it leaves out. */
export type DraftPayoutItems = DomainCommand<
  'DraftPayoutItems',
  Asked<Pick<PayoutItemsDrafted['data'], 'items' | 'leftOut'>>,
  'BATCH_NOT_OPEN'
>;
/** Nothing more comes. */
export type EndPayoutDraft = DomainCommand<'EndPayoutDraft', Asked, 'BATCH_NOT_OPEN'>;
/** What a source says of the part that an item takes from it. */
export type ReservationAnswer = Readonly<{
  itemId: string;
  source: PayoutSource;
  /** `null`: reserved. */
  refusal: PayoutItemRefused['data']['code'] | null;
}>;
export type RecordReservations = DomainCommand<
  'RecordReservations',
  Asked<{ answers: readonly ReservationAnswer[] }>,
  'BATCH_NOT_OPEN'
>;
type Submitting = Asked<{ payees: readonly PayeeOfItem[]; today: string }>;
type SubmitRefusal = 'BATCH_NOT_OPEN' | 'RESERVATION_PENDING' | 'ON_HOLD' | Obstacle['code'];
/** Of the payees of some items: a step of submitting what one event does not hold. */
export type FreezePayoutAccounts = DomainCommand<'FreezePayoutAccounts', Submitting, SubmitRefusal>;
/** `payees`: of all items. */
export type SubmitPayoutBatch = DomainCommand<'SubmitPayoutBatch', Submitting, SubmitRefusal>;
/** Why an item cannot be paid when its batch is submitted. */
export type Obstacle = Readonly<{ code: Exclude<LeftOutCode, 'CURRENCY_NOT_ALLOWED'>; detail: string }>;
export type ApprovePayoutBatch = DomainCommand<
  'ApprovePayoutBatch',
  Asked<{
    /** Above it two different approvers are needed (SD3); `null`: the programme states none in this currency. */
    threshold: MoneyJson | null;
    executionOn: string;
    /** At the rates of the sources; `null` if one is missing, or none is needed. */
    conversion: PayoutConversion | null;
    /** That each currency is paid from now. */
    debtors: Readonly<Record<string, Debtor>>;
    /** Items whose payee has another account by now. */
    superseded: readonly string[];
    /** Items whose partner is suspended now. */
    suspended: readonly string[];
  }>,
  | 'BATCH_NOT_OPEN'
  | 'HUMAN_REQUIRED'
  | 'FOUR_EYES'
  | 'SECOND_APPROVER_REQUIRED'
  | 'ON_HOLD'
  | 'ACCOUNT_SUPERSEDED'
  | 'CURRENCY_NOT_ALLOWED'
  | 'FX_MISSING'
>;
export type ExportPayoutBatch = DomainCommand<
  'ExportPayoutBatch',
  Asked<{
    /** Of the file as it is built now. */
    sha256: string;
    /** What an independent sum over the file's items says. */
    fileTotal: MoneyJson;
    fileCount: number;
    /** Items whose payee has another account by now; of no matter once the file was written. */
    superseded: readonly string[];
    /** Items whose partner is suspended now; likewise. */
    suspended: readonly string[];
  }>,
  'BATCH_NOT_OPEN' | 'ON_HOLD' | 'ACCOUNT_SUPERSEDED' | 'TOTAL_MISMATCH'
>;
export const RESULTS = ['paid', 'failed', 'unknown', 'returned'] as const;
export type PaymentResult = Readonly<{
  endToEndId: string;
  /** `returned`: it had been paid, and came back. */
  status: (typeof RESULTS)[number];
  /** Needed unless paid. */
  reason?: string;
}>;
export type OutcomeRefusal =
  'BATCH_NOT_OPEN' | 'STATUS_UNKNOWN_ITEM' | 'ITEM_OUTCOME_KNOWN' | 'ITEM_OUTCOME_UNKNOWN' | 'REASON_MISSING';
export type RecordPayoutResults = DomainCommand<
  'RecordPayoutResults',
  Asked<{ results: readonly PaymentResult[] }>,
  OutcomeRefusal
>;
/** `results`: what the account statement says of payments whose outcome was unknown. */
export type ReconcilePayoutBatch = DomainCommand<
  'ReconcilePayoutBatch',
  Asked<{ results: readonly (PaymentResult & { status: 'paid' | 'failed' })[] }>,
  OutcomeRefusal
>;
export type HoldPayoutItem = DomainCommand<
  'HoldPayoutItem',
  Asked<{ itemId: string; reason: string }>,
  'BATCH_NOT_OPEN' | 'STATUS_UNKNOWN_ITEM' | 'REASON_MISSING'
>;
export type ReleasePayoutItem = DomainCommand<
  'ReleasePayoutItem',
  Asked<{ itemId: string; reason: string }>,
  'BATCH_NOT_OPEN' | 'STATUS_UNKNOWN_ITEM' | 'REASON_MISSING' | 'FOUR_EYES'
>;
export type CancelPayoutBatch = DomainCommand<
  'CancelPayoutBatch',
  Asked<{
    reason: string;
    /** Of finance, as the person's roles say. */
    sides: readonly FinanceSide[];
  }>,
  'BATCH_NOT_OPEN' | 'REASON_MISSING' | 'FOUR_EYES'
>;
export type PayoutBatchCommand =
  | DraftPayoutBatch
  | DraftPayoutItems
  | EndPayoutDraft
  | RecordReservations
  | FreezePayoutAccounts
  | SubmitPayoutBatch
  | ApprovePayoutBatch
  | ExportPayoutBatch
  | RecordPayoutResults
  | ReconcilePayoutBatch
  | HoldPayoutItem
  | ReleasePayoutItem
  | CancelPayoutBatch;

export type PayoutBatchRefusal = RefusalsOf<PayoutBatchCommand>;
/** How a command is decided: its events, or one of its own refusals. */
export type DecisionOn<One extends PayoutBatchCommand> = Decision<PayoutBatchEvent, RefusalsOf<One>>;

export const notOpen = ({ number, status }: OpenedBatch): Refusal<'BATCH_NOT_OPEN'> =>
  refuse('BATCH_NOT_OPEN', `Batch ${number} is ${status}.`);
