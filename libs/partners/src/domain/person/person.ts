import { entryFor, type Day, type EventTable } from '@channel/kernel';
import type { Passed } from '../standing/standing.facts';
import type { PartnerPersonRegistered, PersonEvent, SealedPerson } from './person.events';

/** In a partner: from the day of joining, until the first day that the person is not there. */
export type Stint = Readonly<{ partnerId: string; joinedOn: Day; leftOn: Day | null }>;
/** `toOn` is the first day without the duty. */
export type DatedDuty = Readonly<{ partnerId: string; duty: string; fromOn: Day; toOn: Day | null }>;
type Recorded<Facts> = Readonly<
  { recordId: string; on: Day; recordedBy: string; recordedAt: string; withdrawn: boolean } & Facts
>;
/** An exam, a completed course, or an event that the person attended. */
export type PersonRecord =
  | Recorded<{ kind: 'credential'; what: string }>
  | Recorded<{ kind: 'training'; what: string; score: number | null }>
  | Recorded<{ kind: 'attendance'; what: string }>;

export type KnownPerson = Readonly<{
  status: 'known';
  personId: string;
  /** `null` once the person is erased. */
  details: SealedPerson | null;
  stints: readonly Stint[];
  duties: readonly DatedDuty[];
  records: readonly PersonRecord[];
}>;
export type Person = Readonly<{ status: 'none' }> | KnownPerson;
export const initial: Person = { status: 'none' };

/** Where the person is, or was last. */
export const lastStint = ({ stints }: KnownPerson): Stint => stints[stints.length - 1] as Stint;
export const stintIn = ({ stints }: KnownPerson, partnerId: string, on: Day): Stint | undefined =>
  stints.find(
    (stint) =>
      stint.partnerId === partnerId && stint.joinedOn <= on && (stint.leftOn === null || on < stint.leftOn),
  );

export const evolve = (person: Person, event: PersonEvent): Person => {
  if (event.type === 'PartnerPersonRegistered') return registered(event.data);
  return person.status === 'none' ? person : (entryFor(AFTERWARDS, event, person) ?? person);
};

const registered = ({
  personId,
  partnerId,
  details,
  duties,
  joinedOn,
}: PartnerPersonRegistered['data']): Person => ({
  status: 'known',
  personId,
  details,
  stints: [{ partnerId, joinedOn, leftOn: null }],
  duties: duties.map((duty) => ({ partnerId, duty, fromOn: joinedOn, toOn: null })),
  records: [],
});

const withRecord = (person: KnownPerson, record: PersonRecord): Person => ({
  ...person,
  records: [...person.records, record],
});

const AFTERWARDS: EventTable<Exclude<PersonEvent, PartnerPersonRegistered>, Person, [person: KnownPerson]> = {
  PersonDutiesChanged: ({ partnerId, duties, fromOn }, person) => ({
    ...person,
    duties: [
      ...person.duties.map((one) =>
        isOpen(one) && !duties.includes(one.duty) ? { ...one, toOn: fromOn } : one,
      ),
      ...duties
        .filter((duty) => !person.duties.some((one) => isOpen(one) && one.duty === duty))
        .map((duty) => ({ partnerId, duty, fromOn, toOn: null })),
    ],
  }),
  CredentialRecorded: ({ credential, examOn, ...told }, person) =>
    withRecord(person, { kind: 'credential', what: credential, on: examOn, ...recordOf(told) }),
  TrainingRecorded: ({ course, completedOn, score, ...told }, person) =>
    withRecord(person, { kind: 'training', what: course, on: completedOn, score, ...recordOf(told) }),
  AttendanceRecorded: ({ event, heldOn, ...told }, person) =>
    withRecord(person, { kind: 'attendance', what: event, on: heldOn, ...recordOf(told) }),
  PersonRecordWithdrawn: ({ recordId }, person) => ({
    ...person,
    records: person.records.map((record) =>
      record.recordId === recordId ? { ...record, withdrawn: true } : record,
    ),
  }),
  PersonLeft: ({ leftOn }, person) => ended(person, leftOn),
  PersonMoved: ({ toPartnerId, movedOn, duties }, person) => {
    const before = ended(person, movedOn);
    return {
      ...before,
      stints: [...before.stints, { partnerId: toPartnerId, joinedOn: movedOn, leftOn: null }],
      duties: [
        ...before.duties,
        ...duties.map((duty) => ({ partnerId: toPartnerId, duty, fromOn: movedOn, toOn: null })),
      ],
    };
  },
  PartnerPersonErased: (_erased, person) => ({ ...person, details: null }),
};

const isOpen = ({ toOn }: DatedDuty): boolean => toOn === null;
const recordOf = ({
  recordId,
  recordedBy,
  recordedAt,
}: Omit<PersonRecord, 'kind' | 'what' | 'on' | 'withdrawn'>) => ({
  recordId,
  recordedBy,
  recordedAt,
  withdrawn: false,
});

/** The person is there no more from a day on; who had left before stays as they were. */
const ended = (person: KnownPerson, on: Day): KnownPerson => ({
  ...person,
  stints: person.stints.map((stint) => (stint.leftOn === null ? { ...stint, leftOn: on } : stint)),
  duties: person.duties.map((duty) => (duty.toOn === null ? { ...duty, toOn: on } : duty)),
});

/** What a person passed or completed, as it counts for what is held. */
export const passedBy = ({ records }: Pick<KnownPerson, 'records'>): readonly Passed[] =>
  records
    .filter(({ kind, withdrawn }) => kind !== 'attendance' && !withdrawn)
    .map(({ recordId: id, what: credential, on }) => ({ id, credential, on }));
