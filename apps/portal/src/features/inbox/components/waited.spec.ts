import { shareOf, waitedOf } from './waited';

describe('req:C1 figures of decisions', () => {
  it('are hours for two days, then days', () => {
    expect(waitedOf(0)).toEqual({ unit: 'hours', count: 0 });
    expect(waitedOf(47)).toEqual({ unit: 'hours', count: 47 });
    expect(waitedOf(48)).toEqual({ unit: 'days', count: 2 });
    expect(waitedOf(59)).toEqual({ unit: 'days', count: 2 });
    expect(waitedOf(61)).toEqual({ unit: 'days', count: 3 });
  });
  it('say 100 only where all were in time', () => {
    expect(shareOf(199, 200)).toBe(99);
    expect(shareOf(200, 200)).toBe(100);
  });
});
