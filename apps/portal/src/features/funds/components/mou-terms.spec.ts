import { bodyOf, EMPTY_TERMS, emptyMilestone, isComplete, termsOf } from './mou-terms';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const milestone = (row: number, title: string) => ({
  ...{ ...emptyMilestone(row), title, dueOn: '2027-03-31', amount: '9,000.00', proofs: 'Fair value\nreport' },
});
const typed = {
  ...{ ...EMPTY_TERMS, objectives: 'A practice\n\n Two customers ', areas: 'switching' },
  ...{ endsOn: '2027-06-30', total: '20,000.00' },
  milestones: [milestone(1, 'Größe: zehn Häuser'), milestone(2, 'Größe: zehn Häuser'), milestone(3, '目标')],
};

describe('terms of a co-investment as they are typed', () => {
  it('are sent with amounts in minor units, one item a line, and a key for each milestone', () => {
    const { objectives, total, milestones } = bodyOf(typed, 'USD');
    expect({ objectives, total }).toEqual({
      ...{ objectives: ['A practice', 'Two customers'], total: usd('2000000') },
    });
    expect(milestones.map(({ key }) => key)).toEqual([
      ...['gro-e-zehn-ha-user', 'gro-e-zehn-ha-user-2', 'milestone'],
    ]);
    expect(milestones[0]).toMatchObject({ amount: usd('900000'), proofs: ['fair-value', 'report'] });
  });

  it('are complete with all of their texts and amounts', () => {
    expect(isComplete(typed, 'USD')).toBe(true);
    expect(isComplete({ ...typed, total: 'much' }, 'USD')).toBe(false);
    expect(isComplete({ ...typed, milestones: [emptyMilestone(1)] }, 'USD')).toBe(false);
  });

  it('of the next version begin as the last one stands, and what was submitted keeps its words', () => {
    const agreed = {
      ...{
        key: 'launch',
        title: 'Launch',
        dueOn: '2026-12-31',
        amount: usd('900000'),
        proofs: ['Signed PO'],
      },
    };
    const version = {
      ...{ version: 1, definitionVersion: 1, objectives: ['A practice'], areas: ['switching'] },
      ...{ endsOn: '2027-06-30', total: usd('2000000'), accounting: 'reduction-of-revenue' as const },
      ...{ milestones: [agreed], proposedBy: 'pers_chen', proposedAt: '2026-09-01T09:00:00.000Z' },
      ...{ partner: null, vendor: null, withdrawn: null },
    };
    const terms = termsOf({
      ...{ inForce: 1, proposed: null, versions: [version] },
      milestones: [{ key: 'launch', status: 'submitted' }],
    });
    expect(terms.milestones[0]).toMatchObject({ key: 'launch', amount: '9000.00', begun: true });
    expect(bodyOf(terms, 'USD')).toMatchObject({ total: usd('2000000'), milestones: [agreed] });
  });
});
