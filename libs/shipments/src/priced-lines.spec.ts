import { deviationOf } from './priced-lines';

const money = (amount: string, currency = 'USD') => ({ amount, currency });

describe('case:A10 G26 a reported price beside the approved one', () => {
  it('is no deviation if it is that price, or one of several for the part', () => {
    expect(deviationOf(money('825000'), [money('825000')])).toBeNull();
    expect(deviationOf(money('825000'), [money('800000'), money('825000')])).toBeNull();
    expect(deviationOf(money('825000'), [])).toBeNull();
  });
  it('deviates in price or in currency, whatever the difference', () => {
    expect(deviationOf(money('824999'), [money('825000')])).toEqual({
      ...{ code: 'PRICE_DEVIATES', approved: money('825000') },
    });
    expect(deviationOf(money('825000', 'EUR'), [money('825000')])).toEqual({
      ...{ code: 'CURRENCY_DEVIATES', approved: money('825000') },
    });
  });
});
