import { deviationOf } from './shipment-line.view';

const approved = (amount: string, currency = 'USD') => ({
  ...{ sku: 'EX4100-48P', netUnit: { amount, currency } },
});
const line = (amount: string, currency = 'USD') => ({
  ...{ sku: 'EX4100-48P', unitNetPrice: { amount, currency } },
});

describe('case:A10 G26 a reported price beside the approved one', () => {
  it('is no deviation if it is that price, or one of several for the part', () => {
    expect(deviationOf(line('825000'), [approved('825000')])).toBeNull();
    expect(deviationOf(line('825000'), [approved('800000'), approved('825000')])).toBeNull();
    expect(deviationOf(line('825000'), [])).toBeNull();
    expect(deviationOf({ ...line('1'), sku: 'OTHER' }, [approved('825000')])).toBeNull();
  });
  it('deviates in price or in currency, whatever the difference', () => {
    expect(deviationOf(line('824999'), [approved('825000')])).toEqual({
      ...{ code: 'PRICE_DEVIATES', approved: { amount: '825000', currency: 'USD' } },
    });
    expect(deviationOf(line('825000', 'EUR'), [approved('825000')])).toEqual({
      ...{ code: 'CURRENCY_DEVIATES', approved: { amount: '825000', currency: 'USD' } },
    });
  });
});
