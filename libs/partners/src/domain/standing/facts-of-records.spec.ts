import type { EnrolledPartner } from '../partner/partner';
import type { KnownPerson, PersonRecord } from '../person/person';
import { enrolmentFactsOf, type EnrolmentDays } from './facts-of-partner';
import { attendedBy, peopleFactsOf } from './facts-of-people';

const record = (
  recordId: string,
  kind: 'credential' | 'attendance',
  on: string,
  withdrawn = false,
): PersonRecord => ({
  ...{
    recordId,
    kind,
    on,
    withdrawn,
    what: 'sales-update',
    recordedBy: 'pers_x',
    recordedAt: '2026-01-01T00:00:00.000Z',
  },
});
const person: KnownPerson = {
  status: 'known',
  personId: 'pers_n',
  details: null,
  stints: [
    { partnerId: 'a', joinedOn: '2025-01-01', leftOn: '2026-03-01' },
    { partnerId: 'b', joinedOn: '2026-03-01', leftOn: null },
  ],
  duties: [{ partnerId: 'a', duty: 'sales', fromOn: '2025-01-01', toOn: '2026-03-01' }],
  records: [
    record('exam', 'credential', '2025-06-01'),
    record('wrong', 'credential', '2025-06-02', true),
    record('there', 'attendance', '2026-02-28'),
    record('elsewhere', 'attendance', '2026-03-01'),
  ],
};

describe('what of a person counts for a partner', () => {
  it('X1: its own time and duties, what the person holds, and nothing that was withdrawn', () => {
    expect(peopleFactsOf(person, 'a')).toEqual([
      {
        ...{ personId: 'pers_n', joinedOn: '2025-01-01', leftOn: '2026-03-01' },
        duties: [{ id: 'pers_n/sales/2025-01-01', duty: 'sales', from: '2025-01-01', to: '2026-03-01' }],
        passed: [{ id: 'exam', credential: 'sales-update', on: '2025-06-01' }],
      },
    ]);
  });
  it('J60: what was attended counts for the partner of that day', () => {
    const ids = (partnerId: string) => attendedBy(person, partnerId).map(({ id }) => id);
    expect([ids('a'), ids('b')]).toEqual([['there'], ['elsewhere']]);
  });
});

describe('what an enrolment says', () => {
  const partner: EnrolledPartner = {
    ...{ status: 'active', partnerId: 'a', code: 'PTR-1', kind: 'reseller', name: 'A', country: 'SE' },
    kinds: [{ kind: 'reseller', fromOn: null }],
    ...{ programmeId: 'jpa-2023', role: 'solution-reseller', countryTier: 'A', regions: ['emea'] },
    ...{ level: 'elite', corrections: [], enteredOn: '2026-01-20', invitedTo: [] },
    ...{ termsVersion: 1, termsSignedOn: '2026-01-20' },
    ...{
      invitedToSpecialisations: [],
      records: [],
      assignments: [],
      furtherRoles: [],
      stopped: null,
      locatorConsent: null,
      territory: [],
    },
    levels: [
      { level: 'select', effectiveOn: '2026-01-15' },
      { level: 'elite', effectiveOn: '2026-05-01' },
      { level: 'reseller', effectiveOn: '2026-05-01' },
    ],
    specialisations: [{ id: 'security', fromOn: '2026-02-01', untilOn: null, decidedBy: 'pers_c' }],
  };
  const facts = (days: EnrolmentDays) => enrolmentFactsOf(partner, days, ({ kind }) => kind);

  it('7.10: the entry has the first level; before the signature there is none', () => {
    const days = { invitedOn: '2026-01-02', signedOn: null };
    const entryOf = (enteredOn: string | null) =>
      enrolmentFactsOf({ ...partner, enteredOn }, days, ({ kind }) => kind).entry;
    expect([entryOf('2026-01-20'), entryOf(null)]).toEqual([{ on: '2026-01-20', level: 'select' }, null]);
  });
  it('a level holds until the next begins; of two on one day the later decision counts', () => {
    expect(facts({ invitedOn: '2026-01-02', signedOn: null }).levels).toMatchObject([
      { level: 'select', from: '2026-01-15', to: '2026-05-01' },
      { level: 'reseller', from: '2026-05-01', to: null },
    ]);
  });
  it('req:J8 req:J9: invitation and signature are documents with days', () => {
    const { documents } = facts({ invitedOn: '2026-01-02', signedOn: '2026-01-20' });
    expect(documents).toEqual([
      { id: 'invitation', from: '2026-01-02', to: null, document: 'invitation' },
      { id: 'terms', from: '2026-01-20', to: null, document: 'programme-terms' },
    ]);
  });
});
