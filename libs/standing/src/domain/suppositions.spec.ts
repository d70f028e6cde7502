import type { StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { judgedOf } from '../judging';
import { strangersIn, supposing, type Supposition } from './suppositions';
import { turnsBetween } from './turns';

const seller = (personId: string) => ({
  ...{ personId, joinedOn: '2026-01-15', leftOn: null, duties: [] },
  passed: [{ id: `exam-${personId}`, credential: 'sales-baseline', on: '2026-02-01' }],
});
const FACTS: StandingFacts = {
  ...{ role: 'solution-reseller', entry: { on: '2026-01-15', level: 'select' }, countryTier: 'A' },
  ...{ regions: ['emea'], documents: [], approvals: [], attributes: [], obligations: [], contacts: [] },
  ...{
    checked: [],
    reports: [],
    clocks: [],
    sales: [],
    orders: [],
    proofs: [],
    attended: [],
    flexPoints: null,
  },
  levels: [{ id: 'l', from: '2026-01-15', to: null, role: 'solution-reseller', level: 'select' }],
  specialisations: [{ id: 's', from: '2026-01-15', to: null, specialisation: 'security' }],
  people: [seller('ann'), seller('eva')],
};
const none = () => [];
const turns = (suppositions: readonly Supposition[], to: string) => {
  const facts = supposing(FACTS, suppositions, none);
  const days = suppositions.map(({ on }) => on);
  return turnsBetween('2026-05-01', to, (day) => judgedOf(jpa2023, facts, day), days)
    .filter(({ level, requirement }) => level === 'select' && requirement === 'sales-baseline')
    .map(({ on, before, after }) => `${on} ${before} → ${after}`);
};

describe('what would be', () => {
  it('E24 F15: who leaves on 3 May and is not replaced by 1 August leaves the level short from 2 August on', () => {
    expect(turns([{ personLeft: 'eva', on: '2026-05-03' }], '2026-12-31')).toEqual([
      '2026-05-03 met → met_in_grace',
      '2026-08-02 met_in_grace → unmet',
    ]);
  });
  it('F15: replaced in time, it never is', () => {
    const replaced: readonly Supposition[] = [
      { personLeft: 'eva', on: '2026-05-03' },
      { credentialPassed: 'sales-baseline', on: '2026-08-01' },
    ];
    expect(turns(replaced, '2026-12-31')).toEqual([
      '2026-05-03 met → met_in_grace',
      '2026-08-01 met_in_grace → met',
    ]);
  });
  it('G43: a certificate lapses by itself on its day', () => {
    expect(turns([], '2030-01-01')).toEqual(['2029-02-01 met → unmet']);
  });
  it('J62: what is made of others is passed by passing its parts', () => {
    const { people } = supposing(
      FACTS,
      [{ credentialPassed: 'technical-baseline', personId: 'ann', on: '2026-06-01' }],
      () => ['jncia-junos', 'training-rfps'],
    );
    expect(people[0]?.passed.map(({ credential }) => credential)).toEqual([
      'sales-baseline',
      'jncia-junos',
      'training-rfps',
    ]);
  });
  it('a specialisation begins and ends', () => {
    const { specialisations } = supposing(
      FACTS,
      [
        { specialisationEnded: 'security', on: '2026-06-01' },
        { specialisationGranted: 'routing', on: '2026-07-01' },
      ],
      none,
    );
    expect(specialisations).toMatchObject([
      { specialisation: 'security', to: '2026-06-01' },
      { specialisation: 'routing', from: '2026-07-01', to: null },
    ]);
  });
  it('leaves the facts as they are, and names who is not there', () => {
    const before = structuredClone(FACTS);
    supposing(FACTS, [{ personLeft: 'eva', on: '2026-05-03' }], none);
    expect(FACTS).toEqual(before);
    expect(strangersIn(FACTS, [{ personLeft: 'nobody', on: '2026-05-03' }])).toEqual(['nobody']);
  });
});
