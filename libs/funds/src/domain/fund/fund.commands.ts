import type { Act, ActRefusal, DatedAct, Day, DomainCommand, Instant, MoneyJson } from '@channel/kernel';
import type { KindForbidden } from '@channel/programs';
import type { MdfRule, MdfRules } from '../mdf-rules';
import type { ActivityPlan, InFund } from './fund.events';

export type FundOwner = InFund & Readonly<{ partnerCode: string }>;

export type ProposeFundGrant = DomainCommand<
  'ProposeFundGrant',
  Readonly<{
    owner: FundOwner;
    grantId: string;
    amount: MoneyJson;
    useByOn: Day;
    purpose: string;
    rules: MdfRules;
    act: DatedAct;
  }>,
  'HUMAN_REQUIRED' | 'AMOUNT_OUT_OF_RANGE' | 'CURRENCY_DIFFERS' | 'LOT_EXPIRED'
>;
export type ApproveFundGrant = DomainCommand<
  'ApproveFundGrant',
  Readonly<{ grantId: string; rules: MdfRules; act: DatedAct }>,
  'GRANT_UNKNOWN' | 'GRANT_NOT_OPEN' | 'LOT_EXPIRED' | Exclude<ActRefusal, 'REASON_MISSING'>
>;
/** At the beginning of its half-year; the id of the lot was decided when it was earned. */
export type OpenEarnedLot = DomainCommand<
  'OpenEarnedLot',
  Readonly<{
    owner: FundOwner;
    lotId: string;
    amount: MoneyJson;
    useByOn: Day;
    purpose: string;
    coopId: string;
    rules: MdfRules;
    at: Instant;
  }>,
  'CURRENCY_DIFFERS'
>;
export type DeclineFundGrant = DomainCommand<
  'DeclineFundGrant',
  Readonly<{ grantId: string; reason: string; act: Act }>,
  'GRANT_UNKNOWN' | 'GRANT_NOT_OPEN' | Exclude<ActRefusal, 'FOUR_EYES'>
>;
export type RequestFundCorrection = DomainCommand<
  'RequestFundCorrection',
  Readonly<{ grantId: string; amount: MoneyJson; reason: string; act: DatedAct }>,
  | 'GRANT_UNKNOWN'
  | 'GRANT_NOT_OPEN'
  | 'LOT_EXPIRED'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
  | Exclude<ActRefusal, 'FOUR_EYES'>
>;
export type ApproveFundCorrection = DomainCommand<
  'ApproveFundCorrection',
  Readonly<{ grantId: string; act: DatedAct }>,
  | 'GRANT_UNKNOWN'
  | 'CORRECTION_NOT_OPEN'
  | 'LOT_EXPIRED'
  | 'AMOUNT_OUT_OF_RANGE'
  | Exclude<ActRefusal, 'REASON_MISSING'>
>;
export type DeclineFundCorrection = DomainCommand<
  'DeclineFundCorrection',
  Readonly<{ grantId: string; reason: string; act: Act }>,
  'GRANT_UNKNOWN' | 'CORRECTION_NOT_OPEN' | Exclude<ActRefusal, 'FOUR_EYES'>
>;
export type NoteFundLotEnding = DomainCommand<
  'NoteFundLotEnding',
  Readonly<{ lotId: string; noticeOn: Day; today: Day; at: Instant }>,
  never
>;
export type LapseFundLot = DomainCommand<
  'LapseFundLot',
  Readonly<{ lotId: string; today: Day; at: Instant }>,
  'LOT_NOT_OVER'
>;

export type SubmitMdfRequest = DomainCommand<
  'SubmitMdfRequest',
  Readonly<{
    requestId: string;
    number: string;
    plan: ActivityPlan;
    rules: MdfRules;
    /** J34: the level of the day entitles to funds, and no requirement of it stops them. */
    entitled: boolean;
    /** What the table of the programme says of the partner's kind (M2, M5). */
    notOfKind: KindForbidden | null;
    /** Requirements of the level that stop them (G23). */
    unmet: readonly string[];
    act: DatedAct;
  }>,
  | 'KIND_NOT_ALLOWED'
  | 'NOT_ENTITLED'
  | 'ACTIVITY_TYPE_UNKNOWN'
  | 'VENDOR_NOT_PREAPPROVED'
  | 'ACTIVITY_OUTSIDE_DATES'
  | 'LEAD_TIME_TOO_SHORT'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'FUND_INSUFFICIENT'
>;
type RequestRefusal = 'REQUEST_UNKNOWN' | 'REQUEST_NOT_OPEN';
export type AskMdfRequest = DomainCommand<
  'AskMdfRequest',
  Readonly<{ requestId: string; question: string; rules: MdfRules; act: DatedAct }>,
  RequestRefusal | 'HUMAN_REQUIRED'
>;
export type AnswerMdfRequest = DomainCommand<
  'AnswerMdfRequest',
  Readonly<{ requestId: string; answer: string; rules: MdfRules; act: DatedAct }>,
  RequestRefusal
>;
export type ApproveMdfRequest = DomainCommand<
  'ApproveMdfRequest',
  Readonly<{
    requestId: string;
    /** `null`: the whole. */
    amount: MoneyJson | null;
    reason: string | null;
    rules: MdfRules;
    entitled: boolean;
    notOfKind: KindForbidden | null;
    unmet: readonly string[];
    act: DatedAct;
  }>,
  | RequestRefusal
  | ActRefusal
  | 'KIND_NOT_ALLOWED'
  | 'NOT_ENTITLED'
  | 'ACTIVITY_TYPE_UNKNOWN'
  | 'VENDOR_NOT_PREAPPROVED'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
>;
export type RejectMdfRequest = DomainCommand<
  'RejectMdfRequest',
  Readonly<{ requestId: string; reason: string; rule: MdfRule; rules: MdfRules; act: DatedAct }>,
  RequestRefusal | ActRefusal
>;
export type CancelMdfRequest = DomainCommand<
  'CancelMdfRequest',
  Readonly<{ requestId: string; reason: string; act: DatedAct }>,
  RequestRefusal | 'CLAIM_EXISTS' | 'REASON_MISSING'
>;
export type NoteMdfRequestOverdue = DomainCommand<
  'NoteMdfRequestOverdue',
  Readonly<{ requestId: string; at: Instant }>,
  never
>;
/** So many days are left to answer the question that is to be answered by then. */
export type NoteMdfRequestAnswerDue = DomainCommand<
  'NoteMdfRequestAnswerDue',
  Readonly<{ requestId: string; answerBy: Instant; noticeOn: Day; at: Instant }>,
  never
>;
/** So many days are left for claims. */
export type NoteMdfRequestEnding = DomainCommand<
  'NoteMdfRequestEnding',
  Readonly<{ requestId: string; noticeOn: Day; at: Instant }>,
  never
>;
/** At the end of the days for claims, or for an answer. */
export type ExpireMdfRequest = DomainCommand<
  'ExpireMdfRequest',
  Readonly<{ requestId: string; today: Day; at: Instant }>,
  never
>;

type AtClaim = Readonly<{ claimId: string; requestId: string; today: Day; at: Instant }>;
/** There is no "no" for claims, only an answer: the claim learns it from the feed. */
export type RegisterMdfClaim = DomainCommand<
  'RegisterMdfClaim',
  AtClaim & Readonly<{ submittedAt: Instant; amount: MoneyJson }>,
  never
>;
export type CommitFunds = DomainCommand<
  'CommitFunds',
  AtClaim & Readonly<{ amount: MoneyJson; last: boolean }>,
  never
>;
export type DetachMdfClaim = DomainCommand<'DetachMdfClaim', AtClaim, never>;
export type RecordFundsPaid = DomainCommand<'RecordFundsPaid', AtClaim, never>;
export type RecordFundsReturned = DomainCommand<'RecordFundsReturned', AtClaim, never>;

export type FundCommand =
  | ProposeFundGrant
  | ApproveFundGrant
  | OpenEarnedLot
  | DeclineFundGrant
  | RequestFundCorrection
  | ApproveFundCorrection
  | DeclineFundCorrection
  | NoteFundLotEnding
  | LapseFundLot
  | SubmitMdfRequest
  | AskMdfRequest
  | AnswerMdfRequest
  | ApproveMdfRequest
  | RejectMdfRequest
  | CancelMdfRequest
  | NoteMdfRequestOverdue
  | NoteMdfRequestAnswerDue
  | NoteMdfRequestEnding
  | ExpireMdfRequest
  | RegisterMdfClaim
  | CommitFunds
  | DetachMdfClaim
  | RecordFundsPaid
  | RecordFundsReturned;
export type FundRefusal =
  | RequestRefusal
  | ActRefusal
  | 'ACTIVITY_OUTSIDE_DATES'
  | 'ACTIVITY_TYPE_UNKNOWN'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'CLAIM_EXISTS'
  | 'CORRECTION_NOT_OPEN'
  | 'CURRENCY_DIFFERS'
  | 'FUND_INSUFFICIENT'
  | 'GRANT_NOT_OPEN'
  | 'GRANT_UNKNOWN'
  | 'KIND_NOT_ALLOWED'
  | 'LEAD_TIME_TOO_SHORT'
  | 'LOT_EXPIRED'
  | 'LOT_NOT_OVER'
  | 'NOT_ENTITLED'
  | 'VENDOR_NOT_PREAPPROVED';
