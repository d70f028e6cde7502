import { germanCount, germanDay, germanDecimal, germanInstant, germanMoney, germanMonth } from './german';

describe('req:4.6 figures in German sentences', () => {
  it('have points between thousands and a decimal comma', () => {
    expect(germanDecimal('1234567.5')).toBe('1.234.567,5');
    expect(germanDecimal('-0.25')).toBe('−0,25');
    expect(germanDecimal('999')).toBe('999');
    expect(germanDecimal('n/a')).toBe('n/a');
  });
  it('name the currency first, with the places that it has', () => {
    expect(germanMoney({ amount: '123450', currency: 'USD' })).toBe('USD 1.234,50');
    expect(germanMoney({ amount: '-1234567', currency: 'JPY' })).toBe('JPY −1.234.567');
  });
  it('write days and instants from the day on', () => {
    expect(germanDay('2026-09-07')).toBe('07.09.2026');
    expect(germanDay('2026-Q3')).toBe('2026-Q3');
    expect([germanMonth('2026-09'), germanMonth('2026-09-07')]).toEqual(['09/2026', '07.09.2026']);
    expect(germanInstant('2026-09-07T09:00:00.000Z')).toBe('07.09.2026, 09:00 UTC');
  });
  it('know one from many', () => {
    expect([germanCount(1, 'Zeile', 'Zeilen'), germanCount(1200, 'Zeile', 'Zeilen')]).toEqual([
      '1 Zeile',
      '1.200 Zeilen',
    ]);
  });
});
