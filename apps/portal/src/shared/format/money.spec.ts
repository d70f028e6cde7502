import { currencyDigits, isCurrency } from '@channel/kernel';
import { exponentOf } from './exponents';
import { decimalOf, moneyText, parseAmount } from './money';

const money = (amount: string, currency = 'USD') => ({ amount, currency });

describe('money on a screen', () => {
  it.each([
    ['123456', 'USD', '1234.56'],
    ['-5', 'USD', '-0.05'],
    ['0', 'USD', '0.00'],
    ['1500', 'JPY', '1500'],
    ['1', 'BHD', '0.001'],
  ])('%s %s is %s', (amount, currency, text) => {
    expect(decimalOf(money(amount, currency))).toBe(text);
  });

  it('is written exactly beyond what a number holds', () => {
    expect(moneyText(money('900719925474099312'), 'en')).toBe('USD 9,007,199,254,740,993.12');
    expect(moneyText(money('-3820'), 'de')).toBe('USD −38,20');
  });

  it.each([
    ['1,234.50', '123450'],
    ['1.234,5', '123450'],
    ['1234', '123400'],
    ['39 919,35', '3991935'],
    ['0.5', '50'],
  ])('is read as it was typed: %s', (typed, amount) => {
    expect(parseAmount(typed, 'USD')).toBe(amount);
  });

  it.each(['', '12.34.56', '1,23,4', '-5', 'abc', '1.2345'])('says no to %s', (typed) => {
    expect(parseAmount(typed, 'USD')).toBeUndefined();
  });

  it('has the exponents of the ledger', () => {
    const known = Intl.supportedValuesOf('currency').filter(isCurrency);
    expect(known.length).toBeGreaterThan(140);
    expect(known.filter((code) => exponentOf(code) !== currencyDigits(code))).toEqual([]);
  });
});
