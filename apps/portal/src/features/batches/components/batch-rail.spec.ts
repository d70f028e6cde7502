import { railOf } from './batch-rail';

describe('the way of a batch', () => {
  it('stands where somebody must act', () => {
    expect(railOf('submitted').find(({ state }) => state === 'now')?.key).toBe('stepApproved');
    expect(railOf('exported').find(({ state }) => state === 'now')?.key).toBe('stepAnswered');
    expect(railOf('reconciled').every(({ state }) => state === 'done')).toBe(true);
  });
  it('ends with a cancellation', () => {
    expect(railOf('cancelled')).toEqual([{ key: 'stepDrafted', state: 'ended' }]);
  });
});
