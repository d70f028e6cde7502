import type { DatedAct, Day, Decision, DomainCommand, Instant, MoneyJson, RefusalsOf } from '@channel/kernel';
import type { CreditUnit } from './credit-lot';
import type {
  CreditLotEvent,
  OfLot,
  OperationalReviewRecorded,
  ServiceManagerNamed,
} from './credit-lot.events';

/** What the programme's version in force says about credits (C6, C7, J36). */
export type CreditRules = Readonly<{
  definitionVersion: number;
  timeZone: string;
  noticeDays: readonly number[];
  /** Months from the start to the last day; `null`: the grant says the day. */
  validMonths: Readonly<Record<CreditUnit, number | null>>;
  /** Levels that get vouchers and passes. */
  voucherLevels: readonly string[];
  services: Readonly<{
    unitsPerItem: bigint;
    uses: readonly Readonly<{ id: string; aliases: readonly string[] }>[];
  }>;
  /** C7: whether training begins before its credits end. */
  courseBeginsBeforeExpiry: boolean;
  /** What a training credit is worth (G30). */
  usdPerUnit: MoneyJson;
}>;
type Given = Readonly<{ rules: CreditRules; act: DatedAct }>;

export type GrantCreditLot = DomainCommand<
  'GrantCreditLot',
  Given &
    Readonly<{
      of: OfLot;
      partnerCode: string;
      unit: CreditUnit;
      quantity: bigint;
      reference: string;
      /** What is left of the reference without blanks and signs. */
      referenceKey: string;
      startsOn: Day;
      /** `null`: by the programme. */
      expiresOn: Day | null;
      level: string | null;
    }>,
  | 'HUMAN_REQUIRED'
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_ALREADY_USED'
  | 'LEVEL_TOO_LOW'
  | 'QUANTITY_ZERO'
  | 'DAY_IN_FUTURE'
  | 'EXPIRY_MISSING'
  | 'EXPIRY_DIFFERS'
  | 'CREDIT_EXPIRED'
>;
export type ReserveCredits = DomainCommand<
  'ReserveCredits',
  Given &
    Readonly<{
      reservationId: string;
      use: string;
      on: Day;
      /** Of services and vouchers: how many. */
      count: bigint | null;
      /** Of training: what the course costs. */
      price: MoneyJson | null;
    }>,
  | 'LOT_UNKNOWN'
  | 'USE_NOT_ALLOWED'
  | 'CURRENCY_NOT_ALLOWED'
  | 'QUANTITY_ZERO'
  | 'BALANCE_TOO_LOW'
  | 'CREDIT_EXPIRED'
  | 'DAY_OUTSIDE_CONTRACT'
>;
export type UseCredits = DomainCommand<
  'UseCredits',
  Readonly<{ reservationId: string; deliveredOn: Day; act: DatedAct }>,
  'LOT_UNKNOWN' | 'RESERVATION_NOT_FOUND' | 'DAY_IN_FUTURE' | 'DAY_OUTSIDE_CONTRACT' | 'HUMAN_REQUIRED'
>;
export type ReleaseCredits = DomainCommand<
  'ReleaseCredits',
  Readonly<{ reservationId: string; reason: string; act: DatedAct }>,
  'LOT_UNKNOWN' | 'RESERVATION_NOT_FOUND' | 'REASON_MISSING'
>;
/** Sent at deadlines. */
export type NoteCreditLotEnding = DomainCommand<
  'NoteCreditLotEnding',
  Readonly<{ lotId: string; on: Day; at: Instant }>,
  'LOT_UNKNOWN'
>;
export type ExpireCreditLot = DomainCommand<
  'ExpireCreditLot',
  Readonly<{ lotId: string; at: Instant }>,
  'LOT_UNKNOWN'
>;
export type RequestCreditCorrection = DomainCommand<
  'RequestCreditCorrection',
  Readonly<{ quantity: bigint; reason: string; act: DatedAct }>,
  | 'LOT_UNKNOWN'
  | 'CORRECTION_WAITS'
  | 'QUANTITY_ZERO'
  | 'BALANCE_TOO_LOW'
  | 'HUMAN_REQUIRED'
  | 'REASON_MISSING'
>;
export type ApproveCreditCorrection = DomainCommand<
  'ApproveCreditCorrection',
  Readonly<{ act: DatedAct }>,
  'LOT_UNKNOWN' | 'CORRECTION_NOT_OPEN' | 'BALANCE_TOO_LOW' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type DeclineCreditCorrection = DomainCommand<
  'DeclineCreditCorrection',
  Readonly<{ reason: string; act: DatedAct }>,
  'LOT_UNKNOWN' | 'CORRECTION_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING'
>;

export type NameServiceManager = DomainCommand<
  'NameServiceManager',
  Pick<ServiceManagerNamed['data'], 'managerId' | 'hours' | 'fromOn'> &
    Given &
    Readonly<{
      /** Whether the person is a channel manager or lead of the vendor; looked up by the handler. */
      mayManage: boolean;
    }>,
  | 'LOT_UNKNOWN'
  | 'CONTRACT_REQUIRED'
  | 'ASSIGNEE_UNKNOWN'
  | 'ALREADY_ASSIGNED'
  | 'DAYS_CROSSED'
  | 'DAY_OUTSIDE_CONTRACT'
  | 'HUMAN_REQUIRED'
>;
/** Sent by an automation, of a contract that was granted before reviews were kept. */
export type ScheduleReviews = DomainCommand<'ScheduleReviews', Given, 'LOT_UNKNOWN'>;
export type NoteReviewAhead = DomainCommand<
  'NoteReviewAhead',
  Readonly<{ lotId: string; dueOn: Day; dueAt: Instant; on: Day; at: Instant }>,
  'LOT_UNKNOWN'
>;
export type RecordOperationalReview = DomainCommand<
  'RecordOperationalReview',
  Pick<OperationalReviewRecorded['data'], 'heldOn' | 'attendees' | 'notes' | 'report'> &
    Readonly<{ act: DatedAct }>,
  | 'LOT_UNKNOWN'
  | 'CONTRACT_REQUIRED'
  | 'DAY_IN_FUTURE'
  | 'DAY_OUTSIDE_CONTRACT'
  | 'ALREADY_RECORDED'
  | 'ATTENDEES_MISSING'
  | 'HUMAN_REQUIRED'
>;

export type CreditLotCommand =
  | NameServiceManager
  | ScheduleReviews
  | NoteReviewAhead
  | RecordOperationalReview
  | GrantCreditLot
  | ReserveCredits
  | UseCredits
  | ReleaseCredits
  | NoteCreditLotEnding
  | ExpireCreditLot
  | RequestCreditCorrection
  | ApproveCreditCorrection
  | DeclineCreditCorrection;
export type CreditLotRefusal = RefusalsOf<CreditLotCommand>;
export type LotDecision<Command extends CreditLotCommand> = Decision<CreditLotEvent, RefusalsOf<Command>>;
