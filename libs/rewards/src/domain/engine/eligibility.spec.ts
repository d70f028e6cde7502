import { amounts, codes, deal, line, partner, price, quarterlyPlan, securityPlan } from './engine.builders';

describe('req:R20 reasons of a zero', () => {
  it.each([
    ['NOT_SHIPPED', { lines: [line({ quantity: 0, cancelled: true, dealId: null })] }],
    ['TOO_LATE', { lines: [line({ receivedOn: '2027-03-30' })] }],
    ['DEAL_NOT_APPROVED', { deals: [deal({ approvedOn: null })] }],
    ['NOT_WON', { deals: [deal({ wonOn: null })] }],
    ['NOT_CLOSED', { deals: [deal({ closedOn: null })] }],
    ['UNMATCHED', { lines: [line({ dealId: null })] }],
    ['PROTECTION_LAPSED', { deals: [deal({ protectedUntilOn: '2026-03-19' })] }],
    ['PRODUCT_NOT_ELIGIBLE', { deals: [deal({ prices: [price({ eligible: false })] })] }],
    // case:A5
    ['OUTSIDE_REGISTRATION', { deals: [deal({ prices: [price({ registered: false })] })] }],
    ['NFR_ORDER', { lines: [line({ type: 'demo' })] }],
    // req:J31: reported as a sale, of a deal that was registered for demonstration.
    ['NFR_ORDER', { deals: [deal({ nfr: true })] }],
    ['OWN_USE_ORDER', { lines: [line({ ownUse: true })] }],
    ['ROLE_NOT_IN_SCOPE', { partner: partner({ role: 'naas-provider' }) }],
  ] as const)('%s', (code, facts) => {
    expect(codes(facts)).toEqual([[code]]);
    expect(amounts(facts)).toEqual(['0']);
  });

  it.each([
    ['LEVEL_NOT_ELIGIBLE', quarterlyPlan(), { partner: partner({ levels: [] }) }],
    ['REQUIREMENTS_NOT_MET', securityPlan(), { lines: [line({ productLine: 'security' })] }],
  ] as const)('%s, of the partner', (code, plan, facts) => {
    expect(codes(facts, plan)).toEqual([[code]]);
  });

  it('G23 req:J37: REQUIREMENTS_NOT_MET, of the level on a gated ship day; another day and another level do not count', () => {
    const unmet = (day: string, level: string, ...rows: readonly string[]) => ({
      partner: partner({ unmet: { [day]: { [level]: rows } } }),
    });
    expect(codes(unmet('2026-09-20', 'elite', 'sales-baseline'))).toEqual([['REQUIREMENTS_NOT_MET']]);
    expect(amounts(unmet('2026-09-20', 'elite', 'sales-baseline'))).toEqual(['0']);
    expect(codes(unmet('2026-09-20', 'elite'))).toEqual([[]]);
    expect(codes(unmet('2026-09-20', 'elite-plus', 'sales-baseline'))).toEqual([[]]);
    expect(codes(unmet('2026-09-21', 'elite', 'sales-baseline'))).toEqual([[]]);
  });

  it('gives every one that applies, in the declared order', () => {
    const deals = [deal({ approvedOn: null, wonOn: null, closedOn: null })];
    expect(codes({ partner: partner({ levels: [] }), deals })).toEqual([
      ['LEVEL_NOT_ELIGIBLE', 'DEAL_NOT_APPROVED', 'NOT_WON', 'NOT_CLOSED'],
    ]);
  });
});
