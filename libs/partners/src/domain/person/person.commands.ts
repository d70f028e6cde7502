import type { DatedAct, DomainCommand } from '@channel/kernel';
import type { Credential } from '@channel/programs';
import type { SealedPerson } from './person.events';

/** What a person of a partner does there. */
export const DUTIES = ['sales', 'pre-sales', 'post-sales'] as const;
/** Events whose attendance a requirement asks for. */
export const ATTENDED_EVENTS = ['sales-update'] as const;

type Of<Data> = Readonly<{ personId: string; act: DatedAct } & Data>;
/** The catalogue of the definition in force, looked up by the handler. */
type WithCatalogue<Data> = Of<{ catalogue: readonly Credential[] } & Data>;

export type RegisterPerson = DomainCommand<
  'RegisterPerson',
  Of<{ partnerId: string; details: SealedPerson; duties: readonly string[]; joinedOn: string }>,
  'DUTY_UNKNOWN' | 'DAY_IN_FUTURE'
>;
export type ChangeDuties = DomainCommand<
  'ChangeDuties',
  Of<{ duties: readonly string[]; fromOn: string }>,
  'DUTY_UNKNOWN' | 'DAY_IN_FUTURE' | 'PERSON_LEFT' | 'DAYS_CROSSED'
>;
export type RecordCredential = DomainCommand<
  'RecordCredential',
  WithCatalogue<{ recordId: string; credential: string; examOn: string }>,
  | 'CREDENTIAL_UNKNOWN'
  | 'CREDENTIAL_DERIVED'
  | 'CREDENTIAL_NOT_AVAILABLE'
  | 'EXAM_IN_FUTURE'
  | 'ALREADY_RECORDED'
  | 'PERSON_LEFT'
>;
export type RecordTraining = DomainCommand<
  'RecordTraining',
  WithCatalogue<{ recordId: string; course: string; completedOn: string; score: number | null }>,
  'COURSE_UNKNOWN' | 'SCORE_OUT_OF_RANGE' | 'DAY_IN_FUTURE' | 'ALREADY_RECORDED' | 'PERSON_LEFT'
>;
export type RecordAttendance = DomainCommand<
  'RecordAttendance',
  Of<{ recordId: string; partnerId: string; event: string; heldOn: string }>,
  'EVENT_UNKNOWN' | 'DAY_IN_FUTURE' | 'ALREADY_RECORDED' | 'ATTENDEE_OF_ANOTHER_ORGANISATION'
>;
export type WithdrawRecord = DomainCommand<
  'WithdrawRecord',
  Of<{ recordId: string; reason: string }>,
  'RECORD_UNKNOWN' | 'RECORD_WITHDRAWN' | 'REASON_MISSING'
>;
export type LeavePartner = DomainCommand<
  'LeavePartner',
  Of<{ leftOn: string }>,
  'PERSON_LEFT' | 'LEFT_BEFORE_ENTRY' | 'DAY_IN_FUTURE'
>;
export type MovePerson = DomainCommand<
  'MovePerson',
  Of<{ toPartnerId: string; movedOn: string; duties: readonly string[] }>,
  'PARTNER_UNCHANGED' | 'DUTY_UNKNOWN' | 'LEFT_BEFORE_ENTRY' | 'DAY_IN_FUTURE'
>;
export type ErasePerson = DomainCommand<'ErasePerson', Of<object>, 'PERSON_STILL_THERE'>;

export type PersonCommand =
  | RegisterPerson
  | ChangeDuties
  | RecordCredential
  | RecordTraining
  | RecordAttendance
  | WithdrawRecord
  | LeavePartner
  | MovePerson
  | ErasePerson;
