import type { ImportColumn, ImportRow, RowFinding } from '@channel/imports';
import { isDay, type Day, type DatedAct, type Refusal } from '@channel/kernel';
import type { Credential } from '@channel/programs';
import type { KnownPerson } from '../../../domain/person/person';
import type { PersonCommand } from '../../../domain/person/person.commands';
import { attendanceMisfits, credentialMisfits, trainingMisfits } from '../../../domain/person/person.decider';

/** What a decision about a row needs besides the row itself. */
export type RowFacts = Readonly<{
  act: DatedAct;
  catalogue: readonly Credential[];
  recordId: string;
  /** The partner that the person was with on a day. */
  partnerOn: (on: Day) => string;
}>;
/** One row as a command about a person; `expiresOn` only where the file says it. */
export type PersonRow = Readonly<{
  personId: string;
  command: (facts: RowFacts) => PersonCommand;
  /** Everything that the decision is refused for; of somebody unknown what is wrong all the same. */
  misfits: (facts: RowFacts, person: KnownPerson | undefined) => readonly Refusal[];
  exam?: Readonly<{ credential: string; on: Day; expiresOn: Day | null }>;
}>;
export type PersonRowKind = Readonly<{
  kind: string;
  columns: readonly ImportColumn[];
  /** The column that a refusal is about, where it is about one. */
  columnOf: Readonly<Record<string, string>>;
  read: (cells: ImportRow['cells'], say: (finding: RowFinding) => void) => PersonRow;
}>;

const column = (name: string, required: boolean, ...synonyms: readonly string[]): ImportColumn => ({
  ...{ name, required, synonyms },
  ...(name.endsWith('_on') || name === 'score' ? {} : { form: 'identifier' }),
});
const PERSON = column('person_ref', true, 'person', 'person id');

const dayIn = (
  cells: ImportRow['cells'],
  name: string,
  say: (finding: RowFinding) => void,
  required = true,
): Day => {
  const value = cells[name] ?? '';
  if (!isDay(value) && (required || value !== '')) {
    const message = `${name} is a day such as 2026-03-02.`;
    say({ column: name, value, code: 'BAD_DATE', severity: 'error', message });
  }
  return value;
};

/** `8.4`: `person_ref,credential,exam_on,expires_on,source`. The expiry follows from the exam; a typed one is compared. */
export const CREDENTIAL_ROWS: PersonRowKind = {
  kind: 'credentials',
  columns: [
    PERSON,
    column('credential', true, 'certification', 'exam'),
    column('exam_on', true, 'exam date', 'exam day'),
    column('expires_on', false, 'expiry', 'valid until'),
    column('source', false),
  ],
  columnOf: {
    CREDENTIAL_UNKNOWN: 'credential',
    CREDENTIAL_DERIVED: 'credential',
    CREDENTIAL_NOT_AVAILABLE: 'exam_on',
    EXAM_IN_FUTURE: 'exam_on',
    PERSON_LEFT: 'exam_on',
  },
  read: (cells, say) => {
    const { person_ref: personId = '', credential = '' } = cells;
    const examOn = dayIn(cells, 'exam_on', say);
    const expiresOn = dayIn(cells, 'expires_on', say, false);
    const data = ({ act, catalogue, recordId }: RowFacts) => ({
      ...{ personId, recordId, credential, examOn, catalogue, act },
    });
    return {
      personId,
      exam: { credential, on: examOn, expiresOn: expiresOn === '' ? null : expiresOn },
      command: (facts) => ({ type: 'RecordCredential', data: data(facts) }),
      misfits: (facts, person) => credentialMisfits(data(facts), person),
    };
  },
};

const scoreIn = (cells: ImportRow['cells'], say: (finding: RowFinding) => void): number | null => {
  const { score = '' } = cells;
  if (score === '') return null;
  if (/^\d{1,4}$/.test(score)) return Number(score);
  const message = 'score is a whole number from 0 to 100, percent.';
  say({ column: 'score', value: score, code: 'BAD_NUMBER', severity: 'error', message });
  return null;
};
export const TRAINING_ROWS: PersonRowKind = {
  kind: 'training_completions',
  columns: [
    PERSON,
    column('course', true, 'training'),
    column('completed_on', true, 'completion date', 'day'),
    column('score', false, 'percent'),
  ],
  columnOf: {
    COURSE_UNKNOWN: 'course',
    SCORE_OUT_OF_RANGE: 'score',
    DAY_IN_FUTURE: 'completed_on',
    PERSON_LEFT: 'completed_on',
  },
  read: (cells, say) => {
    const { person_ref: personId = '', course = '' } = cells;
    const completedOn = dayIn(cells, 'completed_on', say);
    const score = scoreIn(cells, say);
    const data = ({ act, catalogue, recordId }: RowFacts) => ({
      ...{ personId, recordId, course, completedOn, score, catalogue, act },
    });
    return {
      personId,
      command: (facts) => ({ type: 'RecordTraining', data: data(facts) }),
      misfits: (facts, person) => trainingMisfits(data(facts), person),
    };
  },
};

export const ATTENDANCE_ROWS: PersonRowKind = {
  kind: 'attendance',
  columns: [PERSON, column('event', true), column('held_on', true, 'date', 'day')],
  columnOf: {
    EVENT_UNKNOWN: 'event',
    DAY_IN_FUTURE: 'held_on',
    ATTENDEE_OF_ANOTHER_ORGANISATION: 'person_ref',
  },
  read: (cells, say) => {
    const { person_ref: personId = '', event = '' } = cells;
    const heldOn = dayIn(cells, 'held_on', say);
    const data = ({ act, recordId, partnerOn }: RowFacts) => ({
      ...{ personId, recordId, partnerId: partnerOn(heldOn), event, heldOn, act },
    });
    return {
      personId,
      command: (facts) => ({ type: 'RecordAttendance', data: data(facts) }),
      misfits: (facts, person) => attendanceMisfits(data(facts), person),
    };
  },
};
