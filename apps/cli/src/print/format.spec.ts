import { cellText, moneyText } from './format';

describe('money in words', () => {
  it.each([
    [{ amount: '82500', currency: 'USD' }, 'USD 825.00'],
    [{ amount: '-1', currency: 'EUR' }, 'EUR -0.01'],
    [{ amount: '123456789', currency: 'USD' }, 'USD 1,234,567.89'],
    [{ amount: '186838', currency: 'JPY' }, 'JPY 186,838'],
    [{ amount: '1234567', currency: 'BHD' }, 'BHD 1,234.567'],
  ])('%j is %s', (money, text) => expect(moneyText(money)).toBe(text));
});

describe('a cell', () => {
  it.each([
    [null, '–'],
    ['', '–'],
    [[], '–'],
    [['A', 'B'], 'A, B'],
    [true, 'yes'],
    [0, '0'],
    [{ created: 2, error: 1 }, 'created 2, error 1'],
    [{ quantity: '2', unit: 'service-credit' }, '2 service-credit'],
    ['two\nlines', 'two lines'],
    ['2026-09-10T00:00:00.000Z', '2026-09-10 00:00Z'],
  ])('of %j says %s', (value, text) => expect(cellText(value)).toBe(text));
});
