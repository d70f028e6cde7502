import type { SaleFacts } from '@channel/partners';
import { halfYearResults, type HalfYearFacts } from './half-year-results';

const H1 = { name: '2026-H1', firstDay: '2026-01-01', lastDay: '2026-06-30' };
const usd = (amount: number) => ({ amount: amount.toString(), currency: 'USD' });
const sale = (on: string, amount: number) =>
  ({ id: `${on}/${String(amount)}`, on, amount: usd(amount) }) as SaleFacts;
const point = (earnedOn: string, points: number) => ({
  ...{ id: earnedOn, earningEvent: 'customer-reference', earnedOn, points },
});
const statement = (quarter: string, amount: number) => ({
  ...{ number: `ST-${quarter}`, quarter, total: usd(amount) },
});
const facts: HalfYearFacts = {
  sales: [sale('2025-12-31', 7), sale('2026-01-01', 100), sale('2026-05-02', -30), sale('2026-06-30', 5)],
  points: [point('2026-02-17', 1), point('2026-06-30', 1), point('2026-07-01', 1)],
  rewards: [statement('2025-Q4', 9), statement('2026-Q1', 400), statement('2026-Q2', 600)],
};
const on = (day: string) => halfYearResults(facts, H1, day, 'USD');

describe('a half-year on a day', () => {
  it('has what was earned, sold and rewarded from its first day to that day', () => {
    expect(on('2026-05-02')).toMatchObject({ earned: 1, sales: usd(70), salesLines: 2 });
    expect(on('2026-06-30')).toMatchObject({ earned: 2, sales: usd(75), salesLines: 3 });
    expect(on('2026-06-30').rewardTotals).toEqual([usd(1_000)]);
  });
  it('has the statement of a quarter once the quarter is over', () => {
    expect(on('2026-03-30').rewards).toEqual([]);
    expect(on('2026-03-31').rewards.map(({ number }) => number)).toEqual(['ST-2026-Q1']);
    expect(on('2026-06-29').rewards.map(({ number }) => number)).toEqual(['ST-2026-Q1']);
  });
  it('ends with its last day, whenever it is asked about', () =>
    expect(on('2026-11-01')).toEqual(on('2026-06-30')));
});
