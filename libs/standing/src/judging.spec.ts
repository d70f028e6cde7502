import type { StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { certifiedEntries, judgedOf, unmetByLevel, unmetInSets } from './judging';

const on = '2026-07-01';
const nils = (...credentials: readonly string[]): StandingFacts['people'][number] => ({
  ...{ personId: 'pers_nils', joinedOn: '2026-01-15', leftOn: null },
  duties: [{ id: 'duty', duty: 'post-sales', from: '2026-01-15', to: null }],
  passed: credentials.map((credential) => ({ id: credential, credential, on: '2026-05-01' })),
});
const provider = (people: StandingFacts['people'], level = 'select-provider'): StandingFacts => ({
  ...{ role: 'naas-provider', entry: { on: '2026-01-15', level }, countryTier: 'A', regions: ['emea'] },
  levels: [{ id: 'level', role: 'naas-provider', level, from: '2026-01-15', to: null }],
  ...{ specialisations: [], documents: [], approvals: [], attributes: [], obligations: [], contacts: [] },
  ...{
    checked: [],
    reports: [],
    clocks: [],
    people,
    sales: [],
    orders: [],
    proofs: [],
    attended: [],
    flexPoints: null,
  },
});
const unmet = (facts: StandingFacts, day = on) =>
  [...unmetInSets({ definition: jpa2023, facts, on: day }, ['naas-wlan', 'naas-sd-wan'])].map(
    ([set, requirements]) => [set, requirements.map(({ rows }) => rows)],
  );

describe('the certifications of tracks', () => {
  it('req:J99 req:J101 name the rows that are not met, for the level that is held', () => {
    expect(unmet(provider([]))).toEqual([
      ['naas-wlan', [['J99']]],
      ['naas-sd-wan', [['J101']]],
    ]);
    const certified = [nils('jncia-mistai', 'jncis-mistai')];
    expect(unmet(provider(certified))).toEqual([
      ['naas-wlan', []],
      ['naas-sd-wan', [['J101']]],
    ]);
    // One person is enough for Select, not above it.
    expect(unmet(provider(certified, 'elite-provider'))[0]).toEqual(['naas-wlan', [['J99']]]);
  });
  it('req:J94 stop nothing while the first 90 days run', () =>
    expect(unmet(provider([]), '2026-04-15')).toEqual([
      ['naas-wlan', []],
      ['naas-sd-wan', []],
    ]));
});

describe('req:J94 the certifications of the level of entry', () => {
  /** Two with JNCIA-Junos: the second one passed a day later, and may have left. */
  const entered = (leftOn: string | null = null) =>
    provider([
      { ...nils(), passed: [{ id: 'exam_1', credential: 'jncia-junos', on: '2026-02-01' }] },
      {
        ...{ ...nils(), personId: 'pers_nora', leftOn },
        passed: [{ id: 'exam_2', credential: 'jncia-junos', on: '2026-02-02' }],
      },
    ]);
  const certified = (facts: StandingFacts, day: string) => certifiedEntries(jpa2023, facts, day);
  it('are all there from the day on which the last one is', () => {
    expect(certified(entered(), '2026-02-01')).toEqual([]);
    expect(certified(entered(), '2026-02-02')).toEqual([null]);
  });
  it('are not there by a clock alone: of an entry, or of the place of who left', () => {
    expect(certified(provider([]), '2026-02-01')).toEqual([]);
    expect(certified(entered('2026-02-10'), '2026-02-11')).toEqual([]);
  });
  it('are asked of each role by itself', () => {
    const reseller: StandingFacts = {
      ...{ ...entered(), role: 'solution-reseller', entry: { on: '2026-01-15', level: 'elite' } },
      levels: [{ id: 'l', role: 'solution-reseller', level: 'elite', from: '2026-01-15', to: null }],
    };
    const { role, entry, regions, levels } = entered();
    const both = { ...reseller, otherRoles: [{ role, entry, regions, levels }] };
    expect(certified(both, '2026-02-02')).toEqual(['naas-provider']);
  });
});

describe('E38: a partner in both roles', () => {
  const reseller = { role: 'solution-reseller', level: 'elite', from: '2025-01-15', to: null };
  const both = (level: string): StandingFacts => ({
    ...provider([nils('jncia-junos'), { ...nils('jncia-junos'), personId: 'pers_nora' }]),
    ...{ role: reseller.role, entry: { on: '2025-01-15', level: 'elite' }, regions: ['emea'] },
    levels: [{ id: 'reseller', ...reseller }],
    otherRoles: [
      {
        ...{ role: 'naas-provider', entry: { on: '2025-01-15', level }, regions: ['apac'] },
        levels: [{ id: 'provider', role: 'naas-provider', level, from: '2025-01-15', to: null }],
      },
    ],
  });
  const certifications = (facts: StandingFacts) =>
    judgedOf(jpa2023, facts, on).map(({ role, levels }) => [
      role,
      levels
        .filter(({ place }) => place === 'held')
        .flatMap(({ requirements }) => requirements)
        .filter(({ rows }) => ['J13', 'J98'].some((row) => rows.includes(row)))
        .map(({ state, satisfiedBy = null }) => [state, satisfiedBy]),
    ]);
  it('req:J97 (a) is judged in each; what the higher level asks for is enough for both, at gates too', () => {
    expect(certifications(both('elite-plus-provider'))).toEqual([
      ['solution-reseller', [['met', 'naas-provider']]],
      ['naas-provider', [['met', null]]],
    ]);
    const { elite } = unmetByLevel(jpa2023, both('elite-plus-provider'), on);
    expect(elite).not.toContain('sales-baseline');
  });
  it('req:J93 the certifications of tracks are those of the level as a provider, whichever role came first', () => {
    const certified = [nils('jncia-mistai', 'jncis-mistai')];
    expect(unmet({ ...both('select-provider'), people: certified })[0]).toEqual(['naas-wlan', []]);
    expect(unmet({ ...both('elite-provider'), people: certified })[0]).toEqual(['naas-wlan', [['J99']]]);
  });
  it('(b) the set of the lower level is enough for itself only', () => {
    expect(certifications(both('select-provider'))[0]).toEqual(['solution-reseller', [['unmet', null]]]);
    expect(unmetByLevel(jpa2023, both('select-provider'), on).elite).toContain('sales-baseline');
  });
});
