import {
  decidedBy,
  needsReason,
  refuse,
  unlisted,
  unlistedAt,
  type Day,
  type Decider,
  type Decision,
  type Refusal,
  type RefusalDetail,
  type RefusalsOf,
} from '@channel/kernel';
import { nearNames } from './near';
import {
  evolve,
  initial,
  lastStint,
  stintIn,
  type KnownPerson,
  type Person,
  type PersonRecord,
} from './person';
import {
  ATTENDED_EVENTS,
  DUTIES,
  type ChangeDuties,
  type ErasePerson,
  type LeavePartner,
  type MovePerson,
  type PersonCommand,
  type RecordAttendance,
  type RecordCredential,
  type RecordTraining,
  type RegisterPerson,
  type WithdrawRecord,
} from './person.commands';
import type { PersonEvent } from './person.events';
import type { Credential } from '@channel/programs';

export type PersonRefusal = RefusalsOf<PersonCommand>;
type PersonDecision<Command extends PersonCommand> = Decision<PersonEvent, RefusalsOf<Command>>;

/** A decision about somebody who is known: whoever is not was never let through (`visible`). */
const ofKnown =
  <Data, Code extends PersonRefusal>(
    decide: (data: Data, person: KnownPerson) => Decision<PersonEvent, Code>,
  ) =>
  (data: Data, person: Person): Decision<PersonEvent, Code> =>
    person.status === 'none' ? [] : decide(data, person);

const unknownDuty = (duties: readonly string[]): Refusal<'DUTY_UNKNOWN'> | undefined => {
  const unknown = duties.filter((duty) => !DUTIES.some((known) => known === duty));
  return unknown.length === 0
    ? undefined
    : unlisted('DUTY_UNKNOWN', { pointer: '/duties', word: unknown.join(', '), what: 'duty', known: DUTIES });
};
const inFuture = (what: string, day: Day, today: Day): Refusal<'DAY_IN_FUTURE'> | undefined =>
  day > today ? refuse('DAY_IN_FUTURE', `${what} is today or before, not on ${day}.`) : undefined;
/** What lies before the day of leaving can still be told afterwards. */
const left = (person: KnownPerson, on?: Day): Refusal<'PERSON_LEFT'> | undefined => {
  const { leftOn } = lastStint(person);
  return leftOn === null || (on !== undefined && on < leftOn)
    ? undefined
    : refuse('PERSON_LEFT', `The person left on ${leftOn}; what follows belongs to another partner.`);
};
const recordedBefore = (
  { records }: KnownPerson,
  kind: PersonRecord['kind'],
  what: string,
  on: Day,
): Refusal<'ALREADY_RECORDED'> | undefined => {
  const before = records.find(
    (record) => record.kind === kind && record.what === what && record.on === on && !record.withdrawn,
  );
  return before && refuse('ALREADY_RECORDED', `${what} of ${on} is recorded as ${before.recordId}.`);
};
type Named = Parameters<typeof unlistedAt>[1];
/** Refused with every word that may stand there, and with those that are near as suggestions. */
const unknownName = <Code extends string>(
  code: Code,
  allowed: RefusalDetail,
  { what, word, known, help }: Named & Readonly<{ help?: string }>,
): Refusal<Code> => {
  const suggestions = nearNames(word, known);
  const near =
    suggestions.length === 0 ? 'See the catalogue of credentials.' : `Near to it: ${suggestions.join(', ')}.`;
  return refuse(code, `There is no ${what} ${word}. ${help ?? near}`, [
    { ...allowed, ...(suggestions.length === 0 ? {} : { suggestions }) },
  ]);
};

const register = (
  { act, ...asked }: RegisterPerson['data'],
  person: Person,
): PersonDecision<RegisterPerson> => {
  const no = unknownDuty(asked.duties) ?? inFuture('The first day', asked.joinedOn, act.on);
  if (no !== undefined || person.status !== 'none') return no ?? [];
  return [
    { type: 'PartnerPersonRegistered', data: { ...asked, registeredBy: act.by, registeredAt: act.at } },
  ];
};

const changeDuties = (
  { act, personId, duties, fromOn }: ChangeDuties['data'],
  person: KnownPerson,
): PersonDecision<ChangeDuties> => {
  const { partnerId, joinedOn } = lastStint(person);
  const no = left(person) ?? unknownDuty(duties) ?? inFuture('A change of duties', fromOn, act.on);
  if (no !== undefined) return no;
  const begins = person.duties.filter(({ toOn }) => toOn === null).map((duty) => duty.fromOn);
  const earliest = [joinedOn, ...begins].reduce((one, other) => (one > other ? one : other));
  if (fromOn < earliest)
    return refuse('DAYS_CROSSED', `Duties change after they began: on ${earliest} or later.`);
  const told = { personId, partnerId, duties, fromOn, changedBy: act.by, changedAt: act.at };
  return [{ type: 'PersonDutiesChanged', data: told }];
};

/** Of several reasons the first refuses; a file is told all of them (C18). */
type Misfits<Command extends PersonCommand> = readonly Refusal<RefusalsOf<Command>>[];
const all = <Code extends string>(
  ...found: readonly (Refusal<Code> | undefined)[]
): readonly Refusal<Code>[] => found.flatMap((refusal) => refusal ?? []);

const unknownCredential = (id: string, catalogue: RecordCredential['data']['catalogue']) => {
  const isCourse = catalogue.some((known) => known.id === id);
  const ids = catalogue.filter(({ kind }) => kind !== 'course').map((each) => each.id);
  const named = { pointer: '/credential', word: id, what: 'credential', known: ids };
  const help = isCourse ? { help: 'It is a course: record it as training.' } : {};
  return unknownName('CREDENTIAL_UNKNOWN', unlistedAt('CREDENTIAL_UNKNOWN', named), { ...named, ...help });
};

const notAvailable = (
  { id, availableFromOn }: Credential,
  examOn: Day,
): Refusal<'CREDENTIAL_NOT_AVAILABLE'> | undefined => {
  if (availableFromOn === null)
    return refuse('CREDENTIAL_NOT_AVAILABLE', `It is not known since when ${id} can be taken.`);
  return availableFromOn !== undefined && examOn < availableFromOn
    ? refuse('CREDENTIAL_NOT_AVAILABLE', `${id} can be taken from ${availableFromOn} on.`)
    : undefined;
};

/** @param person `undefined`: nobody known; what is wrong all the same */
export const credentialMisfits = (
  { act, credential: id, examOn, catalogue }: RecordCredential['data'],
  person: KnownPerson | undefined,
): Misfits<RecordCredential> => {
  const credential = catalogue.find((known) => known.id === id && known.kind !== 'course');
  const { consistsOf } = credential ?? {};
  const isDerived = consistsOf !== undefined;
  return all<RefusalsOf<RecordCredential>>(
    credential === undefined ? unknownCredential(id, catalogue) : undefined,
    isDerived
      ? refuse(
          'CREDENTIAL_DERIVED',
          `${id} is held while all its parts are: ${consistsOf.join(', ')}. Record those.`,
        )
      : undefined,
    examOn > act.on ? refuse('EXAM_IN_FUTURE', `An exam is today or before, not on ${examOn}.`) : undefined,
    credential === undefined || isDerived ? undefined : notAvailable(credential, examOn),
    person && left(person, examOn),
    person && recordedBefore(person, 'credential', id, examOn),
  );
};

const recordCredential = (
  data: RecordCredential['data'],
  person: KnownPerson,
): PersonDecision<RecordCredential> => {
  const { act, personId, recordId, credential, examOn } = data;
  const [no] = credentialMisfits(data, person);
  if (no !== undefined) return no;
  const { partnerId } = lastStint(person);
  const told = { personId, partnerId, recordId, credential, examOn };
  return [{ type: 'CredentialRecorded', data: { ...told, recordedBy: act.by, recordedAt: act.at } }];
};

/** As of `credentialMisfits`. */
export const trainingMisfits = (
  { act, course, completedOn, score, catalogue }: RecordTraining['data'],
  person: KnownPerson | undefined,
): Misfits<RecordTraining> => {
  const courses = catalogue.filter(({ kind }) => kind === 'course').map(({ id }) => id);
  const named = { pointer: '/course', word: course, what: 'course', known: courses };
  return all<RefusalsOf<RecordTraining>>(
    courses.includes(course)
      ? undefined
      : unknownName('COURSE_UNKNOWN', unlistedAt('COURSE_UNKNOWN', named), named),
    score !== null && (score < 0 || score > 100)
      ? refuse('SCORE_OUT_OF_RANGE', `A score is from 0 to 100 percent, not ${String(score)}.`)
      : undefined,
    inFuture('The end of a course', completedOn, act.on),
    person && left(person, completedOn),
    person && recordedBefore(person, 'training', course, completedOn),
  );
};

const recordTraining = (
  data: RecordTraining['data'],
  person: KnownPerson,
): PersonDecision<RecordTraining> => {
  const { act, personId, recordId, course, completedOn, score } = data;
  const [no] = trainingMisfits(data, person);
  if (no !== undefined) return no;
  const { partnerId } = lastStint(person);
  const told = { personId, partnerId, recordId, course, completedOn, score };
  return [{ type: 'TrainingRecorded', data: { ...told, recordedBy: act.by, recordedAt: act.at } }];
};

/** As of `credentialMisfits`. */
export const attendanceMisfits = (
  { act, partnerId, event, heldOn }: RecordAttendance['data'],
  person: KnownPerson | undefined,
): Misfits<RecordAttendance> =>
  all<RefusalsOf<RecordAttendance>>(
    ATTENDED_EVENTS.some((known) => known === event)
      ? undefined
      : unlisted('EVENT_UNKNOWN', {
          ...{ pointer: '/event', word: event, what: 'event that counts', known: ATTENDED_EVENTS },
        }),
    inFuture('An event that was attended', heldOn, act.on),
    person !== undefined && stintIn(person, partnerId, heldOn) === undefined
      ? refuse(
          'ATTENDEE_OF_ANOTHER_ORGANISATION',
          `The person was not with this partner on ${heldOn}, so nobody of it attended.`,
        )
      : undefined,
    person && recordedBefore(person, 'attendance', event, heldOn),
  );

const recordAttendance = (
  data: RecordAttendance['data'],
  person: KnownPerson,
): PersonDecision<RecordAttendance> => {
  const { act, personId, recordId, partnerId, event, heldOn } = data;
  const [no] = attendanceMisfits(data, person);
  if (no !== undefined) return no;
  const told = { personId, partnerId, recordId, event, heldOn, recordedBy: act.by, recordedAt: act.at };
  return [{ type: 'AttendanceRecorded', data: told }];
};

const withdraw = (
  { act, personId, recordId, reason }: WithdrawRecord['data'],
  person: KnownPerson,
): PersonDecision<WithdrawRecord> => {
  const record = person.records.find((one) => one.recordId === recordId);
  if (record === undefined) return refuse('RECORD_UNKNOWN', 'The person has no such record.');
  if (record.withdrawn) return refuse('RECORD_WITHDRAWN', 'It was withdrawn before.');
  const { partnerId } = lastStint(person);
  const told = { personId, partnerId, recordId, reason, withdrawnBy: act.by, withdrawnAt: act.at };
  return needsReason(reason) ?? [{ type: 'PersonRecordWithdrawn', data: told }];
};

const leftTooEarly = (person: KnownPerson, on: Day): Refusal<'LEFT_BEFORE_ENTRY'> | undefined => {
  const { joinedOn, leftOn } = lastStint(person);
  const earliest = leftOn ?? joinedOn;
  return on < earliest
    ? refuse('LEFT_BEFORE_ENTRY', `The person is not there before ${earliest}.`)
    : undefined;
};

const leave = (
  { act, personId, leftOn }: LeavePartner['data'],
  person: KnownPerson,
): PersonDecision<LeavePartner> => {
  const { partnerId } = lastStint(person);
  const told = { personId, partnerId, leftOn, toldBy: act.by, toldAt: act.at };
  return (
    left(person) ??
    leftTooEarly(person, leftOn) ??
    inFuture('The day of leaving', leftOn, act.on) ?? [{ type: 'PersonLeft', data: told }]
  );
};

const move = (
  { act, personId, toPartnerId, movedOn, duties }: MovePerson['data'],
  person: KnownPerson,
): PersonDecision<MovePerson> => {
  const { partnerId, leftOn } = lastStint(person);
  if (partnerId === toPartnerId && leftOn === null)
    return refuse('PARTNER_UNCHANGED', 'The person is with this partner already.');
  const { details } = person;
  const told = { personId, partnerId, toPartnerId, movedOn, duties, details };
  return (
    unknownDuty(duties) ??
    leftTooEarly(person, movedOn) ??
    inFuture('A move', movedOn, act.on) ?? [
      { type: 'PersonMoved', data: { ...told, movedBy: act.by, movedAt: act.at } },
    ]
  );
};

const erase = ({ act, personId }: ErasePerson['data'], person: KnownPerson): PersonDecision<ErasePerson> => {
  const { partnerId, leftOn } = lastStint(person);
  if (leftOn === null)
    return refuse('PERSON_STILL_THERE', 'A person is erased after leaving; until then they count.');
  if (person.details === null) return [];
  const told = { personId, partnerId, keyId: person.details.keyId, erasedBy: act.by, erasedAt: act.at };
  return [{ type: 'PartnerPersonErased', data: told }];
};

/** `person-<personId>`: where somebody works, in which duties, and what they hold. */
export const personDecider: Decider<Person, PersonCommand, PersonEvent, PersonRefusal> = {
  stream: 'person',
  initial,
  evolve,
  decide: decidedBy<PersonCommand, Person, PersonEvent>({
    RegisterPerson: register,
    ChangeDuties: ofKnown(changeDuties),
    RecordCredential: ofKnown(recordCredential),
    RecordTraining: ofKnown(recordTraining),
    RecordAttendance: ofKnown(recordAttendance),
    WithdrawRecord: ofKnown(withdraw),
    LeavePartner: ofKnown(leave),
    MovePerson: ofKnown(move),
    ErasePerson: ofKnown(erase),
  }),
};
