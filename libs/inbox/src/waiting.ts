import type { Role } from '@channel/http';
import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { Source } from './changes';

/** What can wait for somebody, in the order of a deal's way. A context that adds one adds its word here. */
export const WAITING_KINDS = [
  'partner_application',
  'terms_signature',
  'deal_decision',
  'deal_answer',
  'deal_extension',
  'conflict',
  'customer_pair',
  'price',
  'quote_request',
  'quote_draft',
  'quote_decision',
  'import_mapping',
  'import_rows',
  'import_confirmation',
  'shipment_line',
  'fx_table',
  'standing_correction',
  'deal_correction',
  'line_correction',
  'flex_points',
  'flex_reversal',
  'credit_correction',
  'proof_of_concept',
  'review_start',
  'review_decision',
  'qualification_assessment',
  'qualification_contract',
  'qualification_decision',
  'fund_grant',
  'fund_grant_correction',
  'mdf_request',
  'mdf_request_answer',
  'mdf_claim_due',
  'mdf_claim',
  'mdf_claim_answer',
  'mdf_claim_dispute',
  'mou_signature',
  'mou_milestone_due',
  'mou_milestone',
  'seller_employer_consent',
  'seller_consent',
  'seller_write_off',
  'run_submission',
  'run_failed',
  'run_approval',
  'adjustment',
  'statement',
  'payee_account',
  'batch_submission',
  'batch_approval',
  'batch_export',
  'bank_results',
  'programme_version',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** The records that wait, as their paths name them. */
export const WAITING_RECORDS = [
  'deal',
  'bom',
  'quote',
  'conflict',
  'customer-pair',
  'import',
  'shipment-line',
  'fx-table',
  'adjustment',
  'partner',
  'partner-role',
  'standing-correction',
  'deal-correction',
  'line-correction',
  'flex-entry',
  'credit-lot',
  'proof-of-concept',
  'review',
  'qualification',
  'fund',
  'fund-grant',
  'mdf-request',
  'mdf-claim',
  'mou',
  'seller',
  'reward-run',
  'statement',
  'payee',
  'payout-batch',
  'programme-version',
] as const;
export type WaitingRecord = (typeof WAITING_RECORDS)[number];

/** Why somebody should look before deciding. A context that knows another reason adds its word here. */
export const WAITING_FLAGS = ['overlap', 'suspected_customer', 'public_tender', 'escalated'] as const;
export type WaitingFlag = (typeof WAITING_FLAGS)[number];

/** A flag, and what it is about where there may be several of its kind. */
export const flag = (kind: WaitingFlag, about?: string): string =>
  about === undefined ? kind : `${kind}|${about}`;
/** The kinds of flags, each once. */
export const flagsOf = (flags: readonly string[]): readonly WaitingFlag[] =>
  WAITING_FLAGS.filter((kind) => flags.some((one) => one === kind || one.startsWith(`${kind}|`)));

/**
 * One record and what it waits for; in nobody's list while `for` is empty. A record waits for one thing at a time.
 * `about` is the key of the record that it belongs to: a bill of materials belongs to a deal.
 */
export type Waiting = Readonly<{
  kind: WaitingKind;
  record: WaitingRecord;
  recordId: string;
  number: string | null;
  title: string;
  partnerId: string | null;
  distributorId: string | null;
  amount: MoneyJson | null;
  dueAt: string | null;
  since: string;
  /** Everybody who contributed to what is decided: none of them decides it (SD1). */
  preparedBy: readonly string[];
  /** Whom it waits for: roles as `audience` writes them, or people by id. */
  for: readonly string[];
  /** Who in particular is to do it, where somebody took it or was given it. */
  assignedTo: string | null;
  /** What makes it no matter of routine: `overlap|opty_1` is about one thing of several, `escalated` about the whole. */
  flags: readonly string[];
  /** Whom it will wait for, where the event that says so does not know it any more. */
  later: readonly string[];
  about: string | null;
  /** Parts of the record that are still open, where several answers end the waiting. */
  left: readonly string[];
}>;

/** The row of a record. */
export const keyOf = (record: WaitingRecord, id: string): string => `${record}|${id}`;

/** The people of an organisation who hold one of these roles. */
export const audience = (orgId: string, roles: readonly Role[]): readonly string[] =>
  roles.map((role) => `${orgId}|${role}`);
export const VENDOR = 'vendor';
export const NOBODY: readonly string[] = [];

/** A record as it begins; what is not said is unknown, and nobody waits for it. */
export const waiting = (
  of: Pick<Waiting, 'kind' | 'record' | 'recordId' | 'title' | 'since'> & Partial<Waiting>,
): Waiting => ({
  ...{ number: null, partnerId: null, distributorId: null, amount: null, dueAt: null },
  ...{ preparedBy: [], for: NOBODY, later: NOBODY, about: null, left: [] },
  ...{ assignedTo: null, flags: [] },
  ...of,
});

/** With one flag more, or without it. */
export const flagged = (
  { flags }: Pick<Waiting, 'flags'>,
  one: string,
  stands: boolean,
): readonly string[] => [...flags.filter((other) => other !== one), ...(stands ? [one] : [])];

/** What of a context's records waits for whom: `inboxSource<DealEvent>({ name: 'deals', …, on: { … } })`. */
export const inboxSource = <Event extends DomainEvent>(
  source: Source<Event, Waiting>,
): Source<Event, Waiting> => source;
