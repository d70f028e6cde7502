import { targetOf } from './notice-target';

describe('a notice', () => {
  it('leads to what it is about', () => {
    expect(targetOf({ record: { kind: 'deal', id: 'deal_1' }, number: 'DR-1' })).toBe('/deals/deal_1');
    expect(targetOf({ record: { kind: 'mdf-request', id: 'mdf_1' }, number: 'MR-1' })).toBe(
      '/mdf-requests?q=MR-1',
    );
  });
  it('F4 of an amount that no statement says yet leads to the earnings', () =>
    expect(targetOf({ record: { kind: 'reward-line', id: 'rlin_1' }, number: 'INV-1/2' })).toBe('/earnings'));
  it('leads nowhere where there is no screen', () =>
    expect(targetOf({ record: { kind: 'comet', id: 'x' }, number: null })).toBeUndefined());
});
