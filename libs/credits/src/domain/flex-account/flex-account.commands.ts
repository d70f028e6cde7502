import type { Act, DatedAct, Day, DomainCommand, HalfYear, RefusalsOf } from '@channel/kernel';

import type { EvidenceUse } from '@channel/evidence';
import type { FlexCause } from './flex-account.events';

/** What the programme in force says of flex points (J19, G1, G2). */
export type FlexRules = Readonly<{
  definitionVersion: number;
  /** Levels that have a target. */
  levels: readonly string[];
  /** Points to be earned in a half-year. */
  target: bigint;
  /** Days before the end on which somebody who is short is warned. */
  warnDays: readonly number[];
  /** Of the programme: its half-years end with its days (T4). */
  timeZone: string;
  catalogue: readonly Readonly<{ earningEvent: string; points: bigint }>[];
}>;

/** Whose account it is; the id follows from programme and partner. */
export type AccountOwner = Readonly<{
  accountId: string;
  programmeId: string;
  partnerId: string;
  partnerCode: string;
}>;

/** Sent by automations: the partner's level has a target in this half-year. */
export type OpenFlexHalfYear = DomainCommand<
  'OpenFlexHalfYear',
  Readonly<{
    owner: AccountOwner;
    halfYear: HalfYear;
    /** On the first day that counts: of the half-year, or of the level. */
    level: string | null;
    rules: FlexRules;
    at: string;
  }>,
  never
>;
export type ProposeFlexPoints = DomainCommand<
  'ProposeFlexPoints',
  Readonly<{
    owner: AccountOwner;
    entryId: string;
    earningEvent: string;
    earnedOn: Day;
    halfYear: HalfYear;
    /** On the day on which they were earned. */
    level: string | null;
    evidence: Readonly<{ reference: string; note: string | null }>;
    evidenceId: string;
    /** What is left of the reference without blanks and signs. */
    referenceKey: string;
    rules: FlexRules;
    act: DatedAct;
  }>,
  | 'EARNING_EVENT_UNKNOWN'
  | 'EARNED_BY_ITSELF'
  | 'LEVEL_TOO_LOW'
  | 'DAY_IN_FUTURE'
  | 'EVIDENCE_MISSING'
  | 'HALF_YEAR_NOT_OPEN'
  | 'EVIDENCE_ALREADY_USED'
>;
/** Sent by an automation: what the evidence's stream answered; `null`: it is held for this entry. */
export type RecordFlexEvidence = DomainCommand<
  'RecordFlexEvidence',
  Readonly<{ entryId: string; holder: EvidenceUse | null; at: string }>,
  'ENTRY_UNKNOWN'
>;
export type ApproveFlexPoints = DomainCommand<
  'ApproveFlexPoints',
  Readonly<{ entryId: string; act: Act }>,
  | 'ENTRY_UNKNOWN'
  | 'ENTRY_NOT_OPEN'
  | 'EVIDENCE_PENDING'
  | 'EVIDENCE_ALREADY_USED'
  | 'HUMAN_REQUIRED'
  | 'FOUR_EYES'
>;
export type DeclineFlexPoints = DomainCommand<
  'DeclineFlexPoints',
  Readonly<{ entryId: string; reason: string; act: Act }>,
  | 'ENTRY_UNKNOWN'
  | 'ENTRY_NOT_OPEN'
  | 'EVIDENCE_PENDING'
  | 'EVIDENCE_ALREADY_USED'
  | 'HUMAN_REQUIRED'
  | 'REASON_MISSING'
>;
export type RequestFlexReversal = DomainCommand<
  'RequestFlexReversal',
  Readonly<{ entryId: string; reason: string; act: Act }>,
  'ENTRY_UNKNOWN' | 'ENTRY_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
/** `reason` of a decline; the reversal keeps that of its request. */
export type ApproveFlexReversal = DomainCommand<
  'ApproveFlexReversal',
  Readonly<{ entryId: string; act: Act }>,
  'ENTRY_UNKNOWN' | 'ENTRY_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type DeclineFlexReversal = DomainCommand<
  'DeclineFlexReversal',
  Readonly<{ entryId: string; reason: string; act: Act }>,
  'ENTRY_UNKNOWN' | 'ENTRY_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING'
>;
/** Sent by an automation: a fact of the partner that gives points by itself. */
export type EarnFlexPoints = DomainCommand<
  'EarnFlexPoints',
  Readonly<{
    owner: AccountOwner;
    entryId: string;
    cause: FlexCause;
    /** Which of the specialisations that the partner holds on its first day, in the order of their records; from one on. */
    place: number;
    /** So many the level asks for; `null`: for none. */
    minimum: number | null;
    level: string | null;
    halfYear: HalfYear;
    rules: FlexRules;
    at: string;
  }>,
  never
>;
type Earning = EarnFlexPoints['data'];
/** Sent by an automation: the level was reached, and what the partner held by then may count. */
export type EarnHeldFlexPoints = DomainCommand<
  'EarnHeldFlexPoints',
  Omit<Earning, 'entryId' | 'cause' | 'place'> &
    Readonly<{ held: readonly Pick<Earning, 'entryId' | 'cause' | 'place'>[] }>,
  never
>;
/** Sent by an automation: what gave points by itself holds only until that day. */
export type ForfeitFlexPoints = DomainCommand<
  'ForfeitFlexPoints',
  Readonly<{ specialisation: string; untilOn: Day; at: string }>,
  'ENTRY_UNKNOWN'
>;
/** Sent at a deadline. */
export type WarnOfFlexTarget = DomainCommand<
  'WarnOfFlexTarget',
  Readonly<{ halfYear: string; warnOn: Day; at: string }>,
  'ENTRY_UNKNOWN'
>;
/** Sent at the end of the half-year. */
export type AssessFlexHalfYear = DomainCommand<
  'AssessFlexHalfYear',
  Readonly<{ halfYear: string; today: Day; at: string }>,
  'ENTRY_UNKNOWN' | 'HALF_YEAR_NOT_OVER'
>;

export type FlexAccountCommand =
  | OpenFlexHalfYear
  | ProposeFlexPoints
  | RecordFlexEvidence
  | ApproveFlexPoints
  | DeclineFlexPoints
  | RequestFlexReversal
  | ApproveFlexReversal
  | DeclineFlexReversal
  | EarnFlexPoints
  | EarnHeldFlexPoints
  | ForfeitFlexPoints
  | WarnOfFlexTarget
  | AssessFlexHalfYear;

export type FlexAccountRefusal = RefusalsOf<FlexAccountCommand>;
