import type { DomainEvent, InEachLanguage } from '@channel/kernel';
import { begins, turns, type RowChange, type Source } from './changes';

/** What people are told. A context that tells something else adds its word here. */
export const NOTICE_KINDS = [
  'amount_adjusted',
  'assessment_ahead',
  'break_glass_used',
  'breach_flagged',
  'clock_ending',
  'clock_ran_out',
  'conflict_opened',
  'contract_lapsed',
  'contract_overlapped',
  'contract_prepared',
  'contract_registered',
  'contract_renewal_ahead',
  'contract_renewal_quoted',
  'contract_units_returned',
  'contract_withdrawn',
  'credits_corrected',
  'credits_ending',
  'credits_expired',
  'credits_granted',
  'deal_approved',
  'deal_assigned',
  'deal_conflict_decided',
  'deal_decision_due',
  'deal_decision_overdue',
  'deal_duplicate',
  'deal_escalated',
  'deal_expired',
  'deal_extended',
  'deal_extension_declined',
  'deal_information_requested',
  'deal_protection_ending',
  'deal_reassigned',
  'deal_rejected',
  'deal_returned',
  'deal_revoked',
  'fund_corrected',
  'fund_ending',
  'fund_granted',
  'fund_lapsed',
  'import_failed',
  'mdf_claim_answer_due',
  'mdf_claim_approved',
  'mdf_claim_dispute_decided',
  'mdf_claim_expired',
  'mdf_claim_not_funded',
  'mdf_claim_overdue',
  'mdf_claim_paid',
  'mdf_claim_question',
  'mdf_claim_rejected',
  'mdf_request_answer_due',
  'mdf_request_approved',
  'mdf_request_ending',
  'mdf_request_expired',
  'mdf_request_overdue',
  'mdf_request_question',
  'mdf_request_rejected',
  'mou_begun',
  'mou_ended',
  'mou_milestone_accepted',
  'mou_milestone_due',
  'mou_milestone_overdue',
  'mou_milestone_returned',
  'mou_paid',
  'mou_proposed',
  'mou_withdrawn',
  'operational_review_ahead',
  'operational_review_recorded',
  'partner_ended',
  'partner_kind_changed',
  'partner_reinstated',
  'partner_suspended',
  'payment_failed',
  'payment_returned',
  'price_requested',
  'quote_issued',
  'quote_request_declined',
  'qualification_contracted',
  'qualification_decided',
  'qualification_declined',
  'qualification_passed',
  'report_due',
  'report_late',
  'review_ahead',
  'review_decided',
  'run_failed',
  'seller_debt_written_off',
  'seller_reward_earned',
  'seller_reward_paid',
  'seller_reward_reversed',
  'service_manager_named',
  'statement_issued',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * One thing that somebody is told. It is told from `at` on, and no longer from `until` on: a reminder whose time has
 * passed before anybody could read it is not told any more, however far a clock jumps.
 */
export type Notice = Readonly<{
  kind: NoticeKind;
  /** `deal`, `import` …: the record it is about. */
  record: string;
  recordId: string;
  number: string | null;
  text: InEachLanguage<string>;
  at: string;
  until: string | null;
  /** Organisations whose people are all told, and `audience` of those told by role. */
  for: readonly string[];
}>;

/** @param key of its own, if it may be taken back; else of the event, with its place in it */
export const notice = (
  key: string,
  told: Omit<Notice, 'number' | 'until'> & Partial<Notice>,
): RowChange<Notice> => begins(key, { number: null, until: null, ...told });

/** When nobody is told yet: a notice that waits for the event that says when. */
export const NOT_YET = '9999-12-31T00:00:00.000Z';

/** A reminder that is not needed now: what was told until then stays, and another event may set it again. */
export const putsOff = (key: string, now: string): RowChange<Notice> =>
  turns(key, ({ at }) => (at > now ? { at: NOT_YET } : {}));

/** What a context tells whom: `noticeSource<DealEvent>({ name: 'deals', …, on: { … } })`. */
export const noticeSource = <Event extends DomainEvent>(
  source: Source<Event, Notice>,
): Source<Event, Notice> => source;
