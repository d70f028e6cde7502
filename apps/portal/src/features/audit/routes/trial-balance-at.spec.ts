import { trialBalanceAt } from './trial-balance-at';

describe('the day of a trial balance', () => {
  it('is now, unless the address names one', () => {
    expect(trialBalanceAt({})).toEqual({});
    expect(trialBalanceAt({ asOf: 'yesterday', timeBasis: 'effective' })).toEqual({});
  });
  it('counts by one of both clocks', () => {
    expect(trialBalanceAt({ asOf: '2026-09-21' })).toEqual({ asOf: '2026-09-21', timeBasis: 'recorded' });
    expect(trialBalanceAt({ asOf: '2026-09-21', timeBasis: 'effective', knownAt: '2026-10-15' })).toEqual({
      asOf: '2026-09-21',
      timeBasis: 'effective',
      knownAt: '2026-10-15',
    });
  });
  it('asks what was known only of the clock of effect', () => {
    expect(trialBalanceAt({ asOf: '2026-09-21', knownAt: '2026-10-15' })).toEqual({
      asOf: '2026-09-21',
      timeBasis: 'recorded',
    });
  });
});
