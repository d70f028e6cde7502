import type { Person } from '../api/people.query';

/** What was recorded of somebody, whichever kind it is. */
export type PersonRecord = Readonly<{
  recordId: string;
  what: string;
  on: string;
  until: string | null;
  score: number | null;
  withdrawn: boolean;
}>;

/** Exams, courses and attendances in one list, the newest first. */
export const recordsOf = ({
  exams,
  training,
  attendances,
}: Pick<Person, 'exams' | 'training' | 'attendances'>) =>
  [
    ...exams.map(({ recordId, credential, examOn, expiresOn, withdrawn }) => ({
      ...{ recordId, what: credential, on: examOn, until: expiresOn, score: null, withdrawn },
    })),
    ...training.map(({ recordId, course, completedOn, score, withdrawn }) => ({
      ...{ recordId, what: course, on: completedOn, until: null, score, withdrawn },
    })),
    ...attendances.map(({ recordId, event, heldOn, withdrawn }) => ({
      ...{ recordId, what: event, on: heldOn, until: null, score: null, withdrawn },
    })),
  ].sort((one, other): number => other.on.localeCompare(one.on)) satisfies readonly PersonRecord[];
