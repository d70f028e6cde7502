import type { StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { expectedReports } from './expected-reports';

const facts: StandingFacts = {
  ...{ role: 'naas-provider', entry: { on: '2026-06-10', level: 'select-provider' }, countryTier: 'A' },
  levels: [{ id: 'level', role: 'naas-provider', level: 'select-provider', from: '2026-06-10', to: null }],
  ...{ regions: ['emea'], specialisations: [], documents: [], approvals: [], attributes: [] },
  ...{ obligations: [], contacts: [], checked: [], clocks: [], people: [], sales: [], orders: [] },
  ...{ proofs: [], attended: [], flexPoints: null },
  reports: [
    { id: 'a', report: 'forecast', month: '2026-07', receivedOn: '2026-08-03' },
    { id: 'b', report: 'forecast', month: '2026-08', receivedOn: '2026-09-16', nil: true },
  ],
};
const on = (day: string, given = facts) =>
  expectedReports(jpa2023, given, day)
    .filter(({ report }) => report === 'forecast')
    .map(({ month, dueOn, state, receivedOn }) => [month, dueOn, state, receivedOn]);

describe('req:J79 req:J80 the reports that a level asks for', () => {
  it('are of each month that is over since the entry, due on the tenth business day of the next', () =>
    expect(on('2026-09-14')).toEqual([
      ['2026-08', '2026-09-14', 'due', null],
      ['2026-07', '2026-08-14', 'received', '2026-08-03'],
      ['2026-06', '2026-07-14', 'late', null],
    ]));
  it('are late from the day after, until they come, and may say that there was nothing', () => {
    expect(on('2026-09-15')[0]).toEqual(['2026-08', '2026-09-14', 'late', null]);
    expect(on('2026-09-16')[0]).toEqual(['2026-08', '2026-09-14', 'nil', '2026-09-16']);
  });
  it('are those that the role asks for, and none before there is a level', () => {
    expect([...new Set(expectedReports(jpa2023, facts, '2026-09-14').map(({ report }) => report))]).toEqual([
      'pos',
      'forecast',
    ]);
    expect(expectedReports(jpa2023, { ...facts, role: 'solution-reseller' }, '2026-09-14')).toEqual([]);
    expect(on('2026-09-14', { ...facts, levels: [] })).toEqual([]);
  });
});
