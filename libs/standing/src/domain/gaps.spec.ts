import type { NodeState, RequirementResult } from '@channel/partners';
import { gapsOf } from './gaps';
import type { JudgedRole } from './judged-roles';

type Row = Readonly<{ state: NodeState; until?: string; judgedOn?: string }>;
const row = (requirement: string, { state, until, judgedOn }: Row): RequirementResult => ({
  ...{ requirement, name: requirement, rows: [], source: 'x', judgedOn: judgedOn ?? null },
  assessed: judgedOn === undefined ? 'continuous' : 'review',
  state: judgedOn === undefined ? state : 'not_judged_before',
  result: {
    ...{ kind: 'people', state, have: { count: 0 }, need: { count: 1 }, until: until ?? null },
    ...{ evidence: [], missing: 'one more', nodes: [] },
  },
});
const judged = (rows: Readonly<Record<string, Row>>): readonly JudgedRole[] => {
  const requirements = Object.entries(rows).map(([id, one]) => row(id, one));
  const level = (id: string, place: 'next-up' | 'held' | 'below') => ({
    ...{ level: id, rank: 1, place, state: 'met' as const, requirements },
  });
  const levels = [level('elite-plus', 'next-up'), level('elite', 'held'), level('select', 'below')];
  return [{ role: 'solution-reseller', level: 'elite', enteredOn: null, levels }];
};
const gaps = (now: Readonly<Record<string, Row>>, then: Readonly<Record<string, Row>>) =>
  gapsOf(judged(now), judged(then), '2026-12-31');

describe('the gap list of a quarter', () => {
  it('req:J5: names what lapses within the quarter before it does, with its last day', () => {
    const [, held] = gaps({ people: { state: 'met', until: '2026-10-26' } }, { people: { state: 'unmet' } });
    expect(held?.gaps).toMatchObject([
      { requirement: 'people', state: 'met', atEnd: 'unmet', by: '2026-10-26' },
    ]);
  });
  it('what is missing already is due by the end of the quarter, what is measured by its review', () => {
    const rows = { terms: { state: 'unmet' }, sales: { state: 'unmet', judgedOn: '2027-01-15' } } as const;
    expect(gaps(rows, rows)[1]?.gaps.map(({ requirement, by }) => [requirement, by])).toEqual([
      ['terms', '2026-12-31'],
      ['sales', '2027-01-15'],
    ]);
  });
  it('is of the level held and the next one up, and leaves out what is met', () => {
    const found = gaps({ terms: { state: 'met' } }, { terms: { state: 'met' } });
    expect(found).toEqual([
      { role: 'solution-reseller', level: 'elite-plus', place: 'next-up', gaps: [] },
      { role: 'solution-reseller', level: 'elite', place: 'held', gaps: [] },
    ]);
  });
});
