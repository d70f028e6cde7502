import type { PersonFacts, StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { filledPlaces } from './filled-places';

const [JOINED, ON] = ['2026-01-15', '2026-09-07'];
const seller = (personId: string, leftOn: string | null = null): PersonFacts => ({
  ...{ personId, joinedOn: JOINED, leftOn },
  ...(leftOn === null ? {} : { replaceBy: '2026-11-30' }),
  duties: [{ id: `duty_${personId}`, duty: 'sales', from: JOINED, to: leftOn }],
  passed: [{ id: `exam_${personId}`, credential: 'sales-baseline', on: '2026-02-01' }],
});
/** Of Select, which asks for two salespeople. */
const facts = (people: readonly PersonFacts[], entry = JOINED): StandingFacts => ({
  ...{
    role: 'solution-reseller',
    entry: { on: entry, level: 'select' },
    countryTier: 'A',
    regions: ['emea'],
  },
  levels: [{ id: 'level', role: 'solution-reseller', level: 'select', from: entry, to: null }],
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
const filled = (people: readonly PersonFacts[], on = ON) =>
  filledPlaces(jpa2023, facts(people), on).map(({ personId }) => personId);

describe('req:J96 the place of who left', () => {
  const [ann, bob, cid, dan] = ['ann', 'bob', 'cid', 'dan'] as const;
  it('is open while the level needs who left, and filled by a newcomer', () => {
    expect(filled([seller(ann), seller(bob, '2026-09-01')])).toEqual([]);
    expect(filled([seller(ann), seller(bob, '2026-09-01'), seller(cid)])).toEqual([bob]);
  });
  it('of two is filled one by one, the first first', () => {
    const left = [seller(bob, '2026-09-02'), seller(ann, '2026-09-01')];
    expect(filled([...left, seller(cid)])).toEqual([ann]);
    expect(filled([...left, seller(cid), seller(dan)])).toEqual([ann, bob]);
  });
  it('is open where the level lacks more than one person anyway', () =>
    expect(filled([seller(ann, '2026-09-01')])).toEqual([]));
  it('is nobody’s before the certifications of the level of entry are due, and after its time', () => {
    const people = [seller(ann), seller(bob, '2026-03-01'), seller(cid)];
    expect(filledPlaces(jpa2023, facts(people), '2026-03-02')).toEqual([]);
    expect(filled(people, '2026-12-01')).toEqual([]);
  });
});
