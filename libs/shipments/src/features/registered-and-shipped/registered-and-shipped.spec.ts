import { sideBySide } from './registered-and-shipped.query';

const value = (quarter: string, amount: string, currency = 'USD') => ({
  quarter,
  value: { amount, currency },
});

describe('req:10.6 registered against shipped', () => {
  it('stand side by side by quarter and currency; what did not happen is zero', () => {
    const registered = [value('2026-Q2', '500'), value('2026-Q3', '900')];
    const shipped = [value('2026-Q3', '400'), value('2026-Q3', '70', 'EUR')];
    expect(
      sideBySide(registered, shipped).map(({ id, registered: one, shipped: two }) => [id, one, two]),
    ).toEqual([
      ['2026-Q2-USD', { amount: '500', currency: 'USD' }, { amount: '0', currency: 'USD' }],
      ['2026-Q3-EUR', { amount: '0', currency: 'EUR' }, { amount: '70', currency: 'EUR' }],
      ['2026-Q3-USD', { amount: '900', currency: 'USD' }, { amount: '400', currency: 'USD' }],
    ]);
  });
});
