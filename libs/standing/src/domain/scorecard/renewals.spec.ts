import { jpa2023 } from '@channel/programs';
import { judgeScorecard } from './judge-scorecard';
import { renewalMeasuresOf, withRenewals } from './renewals';

const usd = (amount: string, currency = 'USD') => ({ amount, currency });
/** So many contracts of 100.00, of which the first ones were renewed. */
const contracts = (count: number, renewed: number) =>
  Array.from({ length: count }, (_, index) => ({ value: usd('10000'), renewed: index < renewed }));
const criterionOf = (of: Parameters<typeof withRenewals>[1], reported = new Map()) =>
  judgeScorecard(withRenewals(reported, of), jpa2023.pfp).criteria.find(
    ({ criterion }) => criterion === 'service-renewal-rate',
  );

describe('O27 the renewal rate of a quarter', () => {
  it('E37 is of the contracts that were up for renewal, by count and by revenue', () => {
    expect(criterionOf(contracts(10, 8))?.state).toBe('pass');
    expect(criterionOf(contracts(9, 7))?.state).toBe('fail');
    // Eight of ten, but the two that were lost are half of the revenue.
    const dear = [...contracts(8, 8), ...[1, 2].map(() => ({ value: usd('40000'), renewed: false }))];
    expect(criterionOf(dear)?.parts.map(({ state, have }) => [state, have])).toEqual([
      ['fail', '50.00'],
      ['pass', '80.00'],
    ]);
  });
  it('is not measured where nothing was up for renewal', () => {
    expect(renewalMeasuresOf([])).toEqual([]);
    expect(criterionOf([])?.state).toBe('not_measured');
  });
  it('adds up no revenue of several currencies', () =>
    expect(
      renewalMeasuresOf([...contracts(1, 1), { value: usd('10000', 'EUR'), renewed: true }]).map(
        ({ measure }) => measure,
      ),
    ).toEqual(['renewal-contracts']));
  it('is what was reported, where something was', () => {
    const reported = new Map([
      [
        'renewal-contracts|',
        {
          ...{ measure: 'renewal-contracts', part: '', value: '9', of: '10' },
          currency: null,
          evidence: 'R',
        },
      ],
    ]);
    expect(criterionOf(contracts(10, 8), reported as never)?.parts.map(({ have }) => have)).toEqual([
      '80.00',
      '90.00',
    ]);
  });
});
