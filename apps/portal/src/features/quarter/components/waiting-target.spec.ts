import { targetOf, wordOf } from './waiting-target';

describe('what waits for finance', () => {
  it('leads to the screen where it is done', () => {
    expect(targetOf({ record: { kind: 'reward-run', id: 'run_1' } })).toBe('/runs/run_1');
    expect(targetOf({ record: { kind: 'payout-batch', id: 'batch_1' } })).toBe('/batches/batch_1');
  });
  it('leads nowhere where there is no screen', () => {
    expect(targetOf({ record: { kind: 'flex-entry', id: 'flex_1' } })).toBeUndefined();
  });
  it('has a word for each', () => {
    expect(wordOf('batch_approval')).toBe('kind_batch_approval');
    expect(wordOf('flex_points')).toBe('kind_other');
  });
});
