import { cumulated } from './shipped-to-deal.query';

describe('P4 what was shipped to a registration', () => {
  it('adds up month by month, each currency by itself', () => {
    const months = [
      { month: '2026-09', currency: 'USD', amount: '400' },
      { month: '2026-10', currency: 'EUR', amount: '70' },
      { month: '2026-10', currency: 'USD', amount: '150' },
    ];
    expect(cumulated(months).map(({ id, shipped, soFar }) => [id, shipped.amount, soFar])).toEqual([
      ['2026-09-USD', '400', { amount: '400', currency: 'USD' }],
      ['2026-10-EUR', '70', { amount: '70', currency: 'EUR' }],
      ['2026-10-USD', '150', { amount: '550', currency: 'USD' }],
    ]);
  });
});
