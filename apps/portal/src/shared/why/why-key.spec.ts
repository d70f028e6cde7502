import { whyKeyOf, whyOf } from './why-key';

describe('what explains an amount', () => {
  it.each([
    [
      '/v1/amounts/statement.stmt_1.paid',
      'statement.stmt_1.paid',
      { kind: 'amount', amountId: 'statement.stmt_1.paid' },
    ],
    ['/v1/reward-lines/rlin_1/trace', 'rlin_1', { kind: 'line', rewardLineId: 'rlin_1', accrual: undefined }],
    [
      '/v1/reward-lines/rlin_1/trace?accrual=jpa-2023-prtn_1-2026-Q4',
      'rlin_1@jpa-2023-prtn_1-2026-Q4',
      { kind: 'line', rewardLineId: 'rlin_1', accrual: 'jpa-2023-prtn_1-2026-Q4' },
    ],
  ] as const)('is said by the API as %s, and stands in the address as %s', (href, key, found) => {
    expect(whyOf(href)).toBe(key);
    expect(whyKeyOf(key)).toEqual(found);
  });

  it('is nothing where the API says nothing', () => expect(whyOf(null)).toBeUndefined());

  it('is an estimate, all of it or one line', () => {
    expect(whyKeyOf('estimate.deal_1')).toEqual({ kind: 'estimate', dealId: 'deal_1', line: undefined });
    expect(whyKeyOf('estimate.deal_1.2')).toEqual({ kind: 'estimate', dealId: 'deal_1', line: 2 });
  });

  it('is a partner’s quarter in a simulation, all of it or one line', () => {
    const quarter = { kind: 'simulated', simulationId: 'simu_1', quarter: '2026-Q2', partnerId: 'prtn_1' };
    expect(whyKeyOf('simulated.simu_1.2026-Q2.prtn_1')).toEqual({ ...quarter, line: undefined });
    expect(whyKeyOf('simulated.simu_1.2026-Q2.prtn_1.rlin_1')).toEqual({ ...quarter, line: 'rlin_1' });
  });
});
