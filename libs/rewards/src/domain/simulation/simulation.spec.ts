import { comparedPartner, sortedBy, sumsOf, uncomparedPartner, type PlanTotals } from './simulation';

const named = (code: string) => ({ quarter: '2026-Q2', partnerId: `prtn_${code}`, code });
const totals = (of: Readonly<Record<string, bigint>>): PlanTotals => new Map(Object.entries(of));
const compared = (
  code: string,
  issued: Record<string, bigint> | undefined,
  byDraft: Record<string, bigint>,
) =>
  comparedPartner(
    named(code),
    { issued: issued && totals(issued), byDraft: totals(byDraft), near: [] },
    'USD',
  );
const winner = compared('a', { quarterly: 100n }, { quarterly: 150n });
const loser = compared('b', { quarterly: 100n, volume: 20n }, { quarterly: 90n });
const same = compared('c', { quarterly: 100n, volume: 5n }, { quarterly: 105n });
const unstated = compared('d', undefined, { quarterly: 7n });
const unknown = uncomparedPartner(named('e'), 'not_calculated', { stated: true, reason: 'No rate.' });
const leftOut = uncomparedPartner(named('f'), 'left_out', { stated: false, reason: 'Under review.' });
const all = [leftOut, same, winner, unknown, loser, unstated];

describe('F4 partners of a simulation', () => {
  it('win, lose or stay as they were, by what all plans give together', () =>
    expect(all.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['f', 'left_out'],
      ['c', 'unchanged'],
      ['a', 'winner'],
      ['e', 'not_calculated'],
      ['b', 'loser'],
      ['d', 'winner'],
    ]));

  it('show what each plan changes, which adds up', () => {
    expect(loser.plans.map(({ planId, change }) => [planId, change.amount])).toEqual([
      ['quarterly', '-10'],
      ['volume', '-20'],
    ]);
    expect(loser.amounts?.change.amount).toBe('-30');
    expect(same.plans).toHaveLength(2);
  });

  it('have a statement where the run gave them one', () =>
    expect(all.map(({ code, stated }) => [code, stated])).toEqual([
      ['f', false],
      ['c', true],
      ['a', true],
      ['e', true],
      ['b', true],
      ['d', false],
    ]));

  it('add up to the effect on the budget, without those of whom there is nothing to compare', () =>
    expect(sumsOf(all, 'USD')).toEqual({
      issued: { amount: '325', currency: 'USD' },
      byDraft: { amount: '352', currency: 'USD' },
      change: { amount: '27', currency: 'USD' },
      ...{ winners: 2, losers: 1, unchanged: 1, leftOut: 1, notCalculated: 1, near: 0 },
    }));

  it.each([
    ['change', ['b', 'c', 'd', 'a', 'e', 'f']],
    ['-change', ['a', 'd', 'c', 'b', 'e', 'f']],
    ['code', ['a', 'b', 'c', 'd', 'e', 'f']],
  ] as const)('stand in the order of %s', (sort, codes) =>
    expect(sortedBy(all, sort).map(({ code }) => code)).toEqual(codes),
  );
});
