import { is, isVendor, view, type Principal, type Role, type ViewOf } from '@channel/http';
import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import {
  lastStint,
  passedBy,
  type KnownPerson,
  type Person,
  type PersonRecord,
} from '../domain/person/person';
import { holdingsOf } from '../domain/standing/validity';

/** Who keeps the people of a partner: its administrator, and the channel. */
export const PERSON_KEEPERS: readonly Role[] = ['partner.admin', 'channel.manager', 'channel.lead'];
export const PERSON_READERS: readonly Role[] = [...PERSON_KEEPERS, 'auditor'];

/** What somebody is called and how they are written to; nothing is left of who was erased. */
export type PersonDetails = Readonly<{ name: string; email: string | null }>;

/** The vendor, and the partner that the person is with or was with last. */
export const personChangeableBy =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (person: Person): boolean =>
    person.status === 'none' || orgId === VENDOR_ORG || lastStint(person).partnerId === orgId;

/** X1: a partner whose person moved on still sees its own part. */
export const personVisibleTo = (person: Person, { orgId }: Pick<Principal, 'orgId'>): person is KnownPerson =>
  person.status === 'known' &&
  (orgId === VENDOR_ORG || person.stints.some(({ partnerId }) => partnerId === orgId));

const recorded = {
  recordId: is.id,
  withdrawn: is.flag.describe('It counts for nothing, on any day.'),
  recordedBy: is.id.optional().describe('Absent for what another partner recorded.'),
  recordedAt: is.instant,
};
export const personView = view('PartnerPerson', {
  name: is.text.nullable().describe('Known to be nothing once the person is erased.'),
  email: is.text.nullable().optional().describe('Absent for the auditor.'),
  stints: is.listOf(
    view('PartnerStint', {
      partnerId: is.id,
      joinedOn: is.day,
      leftOn: is.day.nullable().describe('First day that the person is not there.'),
    }),
  ),
  duties: is.listOf(
    view('DatedDuty', {
      duty: is.text,
      fromOn: is.day,
      beforeOn: is.day.nullable().describe('First day without it.'),
    }),
  ),
  held: is
    .listOf(
      view('HeldCredential', {
        credential: is.text,
        name: is.text,
        derived: is.flag.describe('It is made of others, and held while all of them are.'),
        expiresOn: is.day
          .nullable()
          .describe('First day that is not covered any more; nothing: it does not end.'),
      }),
    )
    .describe('Today; it follows from the exam days and the definition in force.'),
  exams: is.listOf(
    view('ExamRecord', {
      ...recorded,
      credential: is.text,
      examOn: is.day,
      expiresOn: is.day.nullable().describe('First day that this exam does not cover any more.'),
    }),
  ),
  training: is.listOf(
    view('TrainingRecord', {
      ...recorded,
      course: is.text,
      completedOn: is.day,
      score: is.count.nullable().describe('Percent.'),
    }),
  ),
  attendances: is.listOf(view('AttendanceRecord', { ...recorded, event: is.text, heldOn: is.day })),
});

/** What of a person belongs to a partner that reads: nothing before its time of others, nothing after it. */
const partOf = (person: KnownPerson, { orgId }: Pick<Principal, 'orgId'>): KnownPerson => {
  if (orgId === VENDOR_ORG) return person;
  const stints = person.stints.filter(({ partnerId }) => partnerId === orgId);
  const here = (on: Day): boolean =>
    stints.some(({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || on < leftOn));
  const last = stints.at(-1)?.leftOn ?? null;
  return {
    ...person,
    stints,
    duties: person.duties.filter(({ partnerId }) => partnerId === orgId),
    // What a person holds goes along; what they attended was for the partner of that day.
    records: person.records.filter(({ kind, on }) =>
      kind === 'attendance' ? here(on) : last === null || on < last,
    ),
  };
};

const told = (
  { recordId, withdrawn, recordedBy, recordedAt }: PersonRecord,
  person: KnownPerson,
  viewer: Principal,
) => ({
  ...{ recordId, withdrawn, recordedAt },
  ...(isVendor(viewer) || person.stints.length === 1 ? { recordedBy } : {}),
});

export const viewOfPerson = (
  whole: KnownPerson,
  details: PersonDetails | undefined,
  { credentials }: Pick<ProgrammeDefinition, 'credentials'>,
  today: Day,
  viewer: Principal,
): ViewOf<typeof personView> => {
  const person = partOf(whole, viewer);
  const holdings = holdingsOf(credentials);
  const passed = passedBy(person);
  const held = credentials.known.value.flatMap(({ id: credential, name, consistsOf }) => {
    const now = holdings.heldOn(passed, credential, today);
    return now === undefined
      ? []
      : [{ credential, name, derived: consistsOf !== undefined, expiresOn: now.until }];
  });
  const of = <Kind extends PersonRecord['kind']>(kind: Kind) =>
    person.records.filter((record): record is Extract<PersonRecord, { kind: Kind }> => record.kind === kind);
  return {
    name: details?.name ?? null,
    ...(viewer.roles.some((role) => PERSON_KEEPERS.includes(role)) ? { email: details?.email ?? null } : {}),
    stints: person.stints,
    duties: person.duties.map(({ duty, fromOn, toOn: beforeOn }) => ({ duty, fromOn, beforeOn })),
    held,
    exams: of('credential').map((record) => ({
      ...told(record, whole, viewer),
      ...{ credential: record.what, examOn: record.on, expiresOn: holdings.endOf(record.what, record.on) },
    })),
    training: of('training').map((record) => ({
      ...told(record, whole, viewer),
      ...{ course: record.what, completedOn: record.on, score: record.score },
    })),
    attendances: of('attendance').map((record) => ({
      ...told(record, whole, viewer),
      ...{ event: record.what, heldOn: record.on },
    })),
  };
};
