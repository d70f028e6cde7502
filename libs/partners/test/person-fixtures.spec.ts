import { checkFile, type FileCheck, type ImportContext } from '@channel/imports';
import { jpa2023 } from '@channel/programs';
import { actBy, fileFixtures, reportOf } from '@channel/testing';
import { metaOf } from '@channel/testing/harness';
import { evolve, initial, type Person } from '../src/domain/person/person';
import type { PersonEvent } from '../src/domain/person/person.events';
import { PersonRecordsKind } from '../src/features/person/import-person-records/person-records.kind';
import {
  ATTENDANCE_ROWS,
  CREDENTIAL_ROWS,
  TRAINING_ROWS,
} from '../src/features/person/import-person-records/read-person-row';
import type { PersonDesk } from '../src/people/person-desk';

// What the files meet: a partner with somebody who is there since 15 January 2026 and holds JNCIA-Junos, somebody who left
// on 30 June, and a person of another partner. It is 7 September 2026. Without database and log.

const at = '2026-09-07T09:00:00.000Z';
const ALDER = 'prtn_alder';
const personOf = (personId: string, partnerId: string, ...more: readonly PersonEvent[]): Person =>
  [
    {
      type: 'PartnerPersonRegistered' as const,
      data: {
        ...{ personId, partnerId, duties: ['post-sales'], joinedOn: '2026-01-15' },
        details: { keyId: personId, cipher: 'aes-256-gcm' as const, sealed: 'c2VhbGVk' },
        ...{ registeredBy: 'pers_paula', registeredAt: at },
      },
    },
    ...more,
  ].reduce<Person>(evolve, initial);
const PEOPLE: Readonly<Record<string, Person>> = {
  pers_ada: personOf('pers_ada', ALDER, {
    type: 'CredentialRecorded',
    data: {
      ...{ personId: 'pers_ada', partnerId: ALDER, recordId: 'prec_1', credential: 'jncia-junos' },
      ...{ examOn: '2026-03-01', recordedBy: 'pers_paula', recordedAt: at },
    },
  }),
  pers_lin: personOf('pers_lin', ALDER, {
    type: 'PersonLeft',
    data: { personId: 'pers_lin', partnerId: ALDER, leftOn: '2026-06-30', toldBy: 'pers_paula', toldAt: at },
  }),
  pers_bo: personOf('pers_bo', 'prtn_birch'),
};
const { credentials } = jpa2023;
const desk = {
  load: (personId: string) => Promise.resolve({ state: PEOPLE[personId] ?? initial, revision: 0n }),
  factsOf: () =>
    Promise.resolve({
      act: actBy('pers_paula', { at, on: '2026-09-07', orgId: ALDER }),
      ...{ catalogue: credentials.known.value, terms: credentials },
    }),
} as unknown as PersonDesk;
const context: ImportContext = {
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options: {}, unreadable: 0 },
  sender: { id: 'pers_paula', orgId: ALDER, orgKind: 'partner' },
  meta: metaOf('chen', at),
  progress: () => Promise.resolve(),
};
/** The name of a file begins with the kind that it is sent as. */
const KINDS = {
  credentials: CREDENTIAL_ROWS,
  training_completions: TRAINING_ROWS,
  attendance: ATTENDANCE_ROWS,
};

const { names, bytesOf, expectedOf } = fileFixtures('people');
const check = (name: string): Promise<FileCheck> => {
  const kind = Object.entries(KINDS).find(([word]) => name.startsWith(`${word}-`))?.[1];
  if (kind === undefined) throw new Error(`${name} is of no kind: its name begins with it.`);
  return checkFile(bytesOf(name), new PersonRecordsKind(kind, desk), context);
};

describe('odd and bad files about people', () => {
  it('are many, of each kind, and each says what it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(new Set(names.map((name) => bytesOf(name).toString('base64'))).size).toBe(names.length);
    for (const name of names) expect(expectedOf(name).about).not.toBe('');
  });
  it.each(names)('%s', async (name) => {
    expect(reportOf(await check(name))).toEqual(expectedOf(name).report);
  });
});
