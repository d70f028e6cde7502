import { otherTurns, type ImportContext } from '@channel/imports';
import { addDays } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import { actBy, longestTurnDuring } from '@channel/testing';
import { metaOf } from '@channel/testing/harness';
import { evolve, initial, type Person } from '../../../domain/person/person';
import type { PersonDesk } from '../../../people/person-desk';
import { PersonRecordsKind } from './person-records.kind';
import { ATTENDANCE_ROWS, CREDENTIAL_ROWS, TRAINING_ROWS, type PersonRowKind } from './read-person-row';

const at = '2026-09-07T09:00:00.000Z';
const partnerId = 'prtn_alder';
const known: Person = evolve(initial, {
  type: 'PartnerPersonRegistered',
  data: {
    ...{ personId: 'pers_1', partnerId, duties: ['post-sales'], joinedOn: '2026-01-15' },
    details: { keyId: 'pers_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
    ...{ registeredBy: 'pers_paula', registeredAt: at },
  },
});
const { credentials } = jpa2023;
const desk = {
  load: (personId: string) =>
    Promise.resolve({ state: personId === 'pers_1' ? known : initial, revision: 0n }),
  factsOf: () =>
    Promise.resolve({
      act: actBy('pers_paula', { at, on: '2026-09-07', orgId: partnerId }),
      ...{ catalogue: credentials.known.value, terms: credentials },
    }),
} as unknown as PersonDesk;
const context: ImportContext = {
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options: {}, unreadable: 0 },
  sender: { id: 'pers_paula', orgId: partnerId, orgKind: 'partner' },
  meta: metaOf('chen', at),
  progress: () => Promise.resolve(),
};

const EXAM = { person_ref: 'pers_1', credential: 'jncia-junos' };
const rowOf = (row: number, cells: Readonly<Record<string, string>>) => ({
  ...{ row, cells, sent: {}, findings: [], raw: [] },
});
const foundIn = async (kind: PersonRowKind, cells: Readonly<Record<string, string>>) => {
  const row = rowOf(2, cells);
  const { rows } = await new PersonRecordsKind(kind, desk).check([row], context);
  return rows.flatMap(({ findings }) => findings.map(({ code, column = '' }) => `${code} ${column}`)).sort();
};

describe('case:C18 what is wrong with a row about a person', () => {
  it.each<[PersonRowKind, Readonly<Record<string, string>>, readonly string[]]>([
    [
      CREDENTIAL_ROWS,
      { person_ref: 'pers_9', credential: 'jncia-unheard', exam_on: '31.12.2026', expires_on: 'later' },
      [
        ...['BAD_DATE exam_on', 'BAD_DATE expires_on'],
        ...['CREDENTIAL_UNKNOWN credential', 'PERSON_UNKNOWN person_ref'],
      ],
    ],
    [
      CREDENTIAL_ROWS,
      { person_ref: 'pers_1', credential: 'jncia-unheard', exam_on: '2027-01-01' },
      ['CREDENTIAL_UNKNOWN credential', 'EXAM_IN_FUTURE exam_on'],
    ],
    [
      TRAINING_ROWS,
      { person_ref: 'pers_9', course: 'unheard', completed_on: '2027-01-01', score: '140' },
      [
        ...['COURSE_UNKNOWN course', 'DAY_IN_FUTURE completed_on'],
        ...['PERSON_UNKNOWN person_ref', 'SCORE_OUT_OF_RANGE score'],
      ],
    ],
    [
      ATTENDANCE_ROWS,
      { person_ref: 'pers_1', event: 'unheard', held_on: '2027-01-01' },
      ['DAY_IN_FUTURE held_on', 'EVENT_UNKNOWN event'],
    ],
  ])('is said at once, whoever the row names: $kind', async (kind, cells, expected) =>
    expect(await foundIn(kind, cells)).toEqual(expected),
  );

  it('is nothing where all is right', async () =>
    expect(
      await foundIn(CREDENTIAL_ROWS, {
        ...{ person_ref: 'pers_1', credential: 'jncia-junos', exam_on: '2026-03-01' },
      }),
    ).toEqual([]));
});

it('case:C19 a finding about a person quotes the cell as it was sent, where a decision refused it as well', async () => {
  const row = {
    ...{ row: 2, cells: { person_ref: 'pers_1', credential: 'jncia-unheard', exam_on: 'x' } },
    ...{ sent: { credential: 'jncia–unheard ', exam_on: ' x' }, findings: [], raw: [] },
  };
  const { rows } = await new PersonRecordsKind(CREDENTIAL_ROWS, desk).check([row], context);
  expect(rows[0]?.findings.map(({ code, value }) => [code, value])).toEqual([
    ['BAD_DATE', ' x'],
    ['CREDENTIAL_UNKNOWN', 'jncia–unheard '],
  ]);
});

describe('case:B12 the check of as many records of people as a file may have', () => {
  it.each<[string, (at: number) => Readonly<Record<string, string>>]>([
    ['of one person', (at) => ({ ...EXAM, exam_on: addDays('2012-01-01', at) })],
    ['that cannot be read', () => ({ person_ref: 'x', credential: 'jncia-unheard', exam_on: '31.12.2026' })],
  ])(
    'never keeps the process for 100 ms: %s',
    async (_, cells) => {
      const kind = new PersonRecordsKind(CREDENTIAL_ROWS, desk);
      const rows = Array.from({ length: kind.maxRows }, (_row, at) => rowOf(at + 2, cells(at)));
      const longest = await longestTurnDuring(
        () => kind.check(rows, { ...context, progress: otherTurns }),
        100,
      );
      expect(longest).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});
