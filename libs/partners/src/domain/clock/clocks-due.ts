import { addDays, type Day } from '@channel/kernel';
import type { ClockTerms, CredentialTerms } from '@channel/programs';
import type { EnrolledPartner } from '../partner/partner';
import type { KnownPerson } from '../person/person';
import { holdingsOf } from '../standing/validity';
import type { ClockKind } from './clock.events';

// Which clocks run for a partner or a person, by what their streams say and by the version in force.

export type DueClock = Readonly<{
  clock: ClockKind;
  /** With the kind, what names it: the same fact has one clock. */
  about: string;
  partnerId: string;
  personId: string | null;
  credential: string | null;
  startedOn: Day;
  /** The last day in time. */
  endsOn: Day;
}>;
export type Due = Readonly<{
  running: readonly DueClock[];
  /** By kind and what they are about: of no matter any more. */
  dropped: readonly Pick<DueClock, 'clock' | 'about'>[];
  done: readonly (Pick<DueClock, 'clock' | 'about'> & Readonly<{ on: Day }>)[];
}>;

/** What the clock of a place is about: who left, and since when. */
export const placeOf = (personId: string, leftOn: Day): string => `${personId}|${leftOn}`;

type Terms = Readonly<{ clocks: ClockTerms; credentials: CredentialTerms }>;
/** What completes the contract of a provider, from when its first service is due (J75, J76). */
const CONTRACT = 'naas-agreement';
/** What shows that the service was created. */
export const SERVICE_CREATED = 'service-creation';

/** J94, J76: from the entry into each role, and from the contract of the one that creates a service. */
export const clocksOfPartner = (partner: EnrolledPartner, { clocks }: Pick<Terms, 'clocks'>): Due => {
  const { partnerId, records, status } = partner;
  const own = { partnerId, personId: null, credential: null };
  const running = rolesOf(partner).flatMap(({ role, about, enteredOn }): readonly DueClock[] => {
    const terms = clocks.roles.find((entry) => entry.role === role);
    if (terms === undefined) return [];
    const entryDays = terms.entryCertificationDays.value;
    const contract = records.find(({ kind, name }) => kind === 'document' && name === CONTRACT);
    const creationDays = terms.serviceCreationDays.value;
    return [
      ...(enteredOn === null || entryDays === 0
        ? []
        : [
            {
              ...{ ...own, clock: 'entry-certification' as const, about },
              ...{ startedOn: enteredOn, endsOn: addDays(enteredOn, entryDays) },
            },
          ]),
      ...(contract === undefined || creationDays === 0
        ? []
        : [
            {
              ...{ ...own, ...SERVICE(partnerId), startedOn: contract.fromOn },
              endsOn: addDays(contract.fromOn, creationDays),
            },
          ]),
    ];
  });
  if (status === 'terminated') return { ...NOTHING_DUE, dropped: running };
  const created = records.find(({ kind, name }) => kind === 'document' && name === SERVICE_CREATED);
  const done = created === undefined ? [] : [{ ...SERVICE(partnerId), on: created.fromOn }];
  return { running, dropped: [], done };
};

/** Each enrolment with what its clock of entry is about. */
const rolesOf = ({ partnerId, role, enteredOn, furtherRoles }: EnrolledPartner) => [
  { role, enteredOn, about: entryOf(partnerId, null) },
  ...furtherRoles.map((one) => ({ ...one, about: entryOf(partnerId, one.role) })),
];
/** What the clock of an entry is about: the partner, or the further role that it entered. */
export const entryOf = (partnerId: string, furtherRole: string | null): string =>
  furtherRole === null ? partnerId : `${partnerId}|${furtherRole}`;
const SERVICE = (about: string) => ({ clock: 'service-creation' as const, about });
export const NOTHING_DUE: Due = { running: [], dropped: [], done: [] };
export const together = (one: Due, other: Due): Due => ({
  running: [...one.running, ...other.running],
  dropped: [...one.dropped, ...other.dropped],
  done: [...one.done, ...other.done],
});

/** G43, J96: of each certificate until it lapses, and of the place of a certified person who left. */
export const clocksOfPerson = (person: KnownPerson, { clocks, credentials }: Terms, role: string): Due => {
  const { personId, stints, records } = person;
  const { endOf } = holdingsOf(credentials);
  const exams = records.flatMap(({ kind, what: credential, on, withdrawn }) => {
    const end = kind === 'attendance' ? null : endOf(credential, on);
    return end === null ? [] : [{ credential, on, end, withdrawn }];
  });
  const last = stints.at(-1);
  const latest = exams.filter(
    (exam) =>
      !exam.withdrawn &&
      !exams.some((other) => !other.withdrawn && other.credential === exam.credential && other.on > exam.on),
  );
  const about = ({ credential, on }: Readonly<{ credential: string; on: Day }>) =>
    `${personId}|${credential}|${on}`;
  const there = last?.leftOn === null ? last : undefined;
  const lapses = there === undefined ? [] : latest;
  const left = stints.findLast(({ leftOn }) => leftOn !== null);
  const days = clocks.roles.find((entry) => entry.role === role)?.replacementDays.value ?? 0;
  const certified = (day: Day): boolean => latest.some(({ on, end }) => on < day && day <= end);
  return {
    running: [
      ...lapses.map(({ credential, on, end }): DueClock => ({
        ...{ clock: 'lapse', about: about({ credential, on }), partnerId: there?.partnerId ?? '' },
        ...{ personId, credential, startedOn: on, endsOn: addDays(end, -1) },
      })),
      ...(left?.leftOn == null || days === 0 || !certified(left.leftOn)
        ? []
        : [
            {
              ...{ clock: 'replacement' as const, about: placeOf(personId, left.leftOn) },
              ...{ partnerId: left.partnerId, personId, credential: null },
              ...{ startedOn: left.leftOn, endsOn: addDays(left.leftOn, days) },
            },
          ]),
    ],
    dropped: exams
      .filter((exam) => !lapses.some((kept) => kept.credential === exam.credential && kept.on === exam.on))
      .map((exam) => ({ clock: 'lapse', about: about(exam) })),
    done: [],
  };
};
