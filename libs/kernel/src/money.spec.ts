import fc from 'fast-check';
import {
  allocate,
  allocateOver,
  decimalText,
  differenceOf,
  minorTotalOf,
  money,
  moneyText,
  parseDecimalMoney,
  parseMoney,
  percentOf,
  totalOf,
  totalsOf,
} from './money';
import { percentageOf, rational, sumOfDecimals } from './rational';

describe('money', () => {
  it.each([
    ['E18: half a cent rounds away from zero', 50n, 'USD', '1', 'HALF_UP', 1n],
    ['E18: half a cent rounds to even', 50n, 'USD', '1', 'HALF_EVEN', 0n],
    ['E18: yen have no decimals', 12345n, 'JPY', '1', 'HALF_UP', 123n],
    ['E18: dinars have three decimals', 12345n, 'KWD', '1', 'HALF_UP', 123n],
    ['a reversal is the exact negative', -50n, 'USD', '1', 'HALF_UP', -1n],
  ] as const)('%s', (_, minor, currency, rate, mode, expected) => {
    expect(percentOf(money(minor, currency), rate, mode)).toEqual(money(expected, currency));
  });

  it('adds what events hold, each currency by itself', () => {
    const amounts = [
      { amount: '9007199254740993', currency: 'USD' },
      { amount: '-500', currency: 'EUR' },
      { amount: '1', currency: 'USD' },
    ];
    const [dollars, euros, cent] = amounts as [(typeof amounts)[0], (typeof amounts)[0], (typeof amounts)[0]];
    expect(totalsOf(amounts)).toEqual([
      { amount: '-500', currency: 'EUR' },
      { amount: '9007199254740994', currency: 'USD' },
    ]);
    expect(totalOf([], 'JPY')).toEqual({ amount: '0', currency: 'JPY' });
    expect(differenceOf(cent, dollars)).toEqual({ amount: '-9007199254740992', currency: 'USD' });
    expect(() => totalOf([dollars, euros], 'USD')).toThrow('one currency in a sum');
    expect([minorTotalOf([dollars, cent]), minorTotalOf([])]).toEqual([9007199254740994n, 0n]);
    expect(() => minorTotalOf([dollars, euros])).toThrow('one currency in a sum');
  });

  it('says how many percent a part is, exactly', () =>
    expect(percentageOf(1n, -3n)).toEqual(rational(-100n, 3n)));

  it.each([
    [['30', '3', '5'], '38'],
    [['2.5', '0.5'], '3'],
    [['0.05', '-0.1'], '-0.05'],
    [[], '0'],
  ])('adds the decimals %j exactly', (texts, total) => {
    expect(sumOfDecimals(texts)).toBe(total);
  });

  it('E18: shares three equal lines and two unequal ones without losing a cent', () => {
    expect(allocate(10000n, [1n, 1n, 1n])).toEqual([3334n, 3333n, 3333n]);
    expect(allocate(5n, [70n, 30n])).toEqual([4n, 1n]);
  });

  it('E18: gives each thing its own part', () => {
    const lines = [
      { id: 'small', weight: 30n },
      { id: 'none', weight: 0n },
      { id: 'large', weight: 70n },
    ];
    const parts = allocateOver(10n, lines, ({ weight }) => weight).map(({ id, part }) => [id, part]);
    expect(parts).toEqual([
      ['small', 3n],
      ['none', 0n],
      ['large', 7n],
    ]);
  });

  it('inv:M7: allocation adds up, and no part is a unit or more from its exact share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (total, shares) => {
        const sum = shares.reduce((one, other) => one + other, 0n);
        fc.pre(sum > 0n);
        const parts = allocate(total, shares);
        expect(parts.reduce((one, other) => one + other, 0n)).toBe(total);
        parts.forEach((part, index) => {
          const distance = part * sum - total * (shares[index] ?? 0n);
          expect(distance < sum && distance > -sum).toBe(true);
        });
      }),
    );
  });

  it('has one spelling per amount', () => {
    expect(parseMoney({ amount: '-5', currency: 'EUR' })).toEqual(money(-5n, 'EUR'));
    for (const amount of ['05', '-0', '+1', '1.0', '', ' 1', '1e3'])
      expect(() => parseMoney({ amount, currency: 'EUR' })).toThrow(RangeError);
    expect(() => parseMoney({ amount: '1', currency: 'XAU' })).toThrow('not an active ISO 4217 currency');
  });

  it('reads and writes decimals by the digits of the currency', () => {
    expect(parseDecimalMoney('8250.00', 'USD')).toEqual(money(825000n, 'USD'));
    expect(parseDecimalMoney('4100.5000', 'USD')).toEqual(money(410050n, 'USD'));
    expect(() => parseDecimalMoney('1.005', 'USD')).toThrow('more decimals');
    expect(decimalText(money(-5n, 'USD'))).toBe('-0.05');
    expect(decimalText(money(123n, 'JPY'))).toBe('123');
    expect(decimalText(money(12345n, 'KWD'))).toBe('12.345');
  });

  it.each([
    ['0', 'USD', 'USD 0.00'],
    ['-125000', 'USD', 'USD -1,250.00'],
    ['99999', 'EUR', 'EUR 999.99'],
    ['1234567', 'JPY', 'JPY 1,234,567'],
    ['1234567890', 'KWD', 'KWD 1,234,567.890'],
  ])('case:D22 %s of %s is said as %s', (amount, currency, said) => {
    expect(moneyText({ amount, currency })).toBe(said);
  });
});
