import { waterfallBars } from './waterfall-bars';

const change = (minor: string) => ({ minor, kind: 'change' }) as const;
const level = (minor: string) => ({ minor, kind: 'level' }) as const;

describe('req:10.6 the bars of a waterfall', () => {
  it('begin where the one before ended, and at nothing where they say how it stands', () => {
    expect(waterfallBars([change('80000'), change('20000'), level('100000'), change('-40000')])).toEqual({
      zero: 0,
      bars: [
        { from: 0, to: 800, falls: false },
        { from: 800, to: 1000, falls: false },
        { from: 0, to: 1000, falls: false },
        { from: 600, to: 1000, falls: true },
      ],
    });
  });

  it('go below nothing where more was taken back than earned', () => {
    expect(waterfallBars([change('10000'), change('-30000'), level('-20000')])).toEqual({
      zero: 666,
      bars: [
        { from: 666, to: 1000, falls: false },
        { from: 0, to: 1000, falls: true },
        { from: 0, to: 666, falls: true },
      ],
    });
  });

  it('of nothing are nothing', () => {
    expect(waterfallBars([change('0')])).toEqual({ zero: 0, bars: [{ from: 0, to: 0, falls: false }] });
  });

  it('hold amounts that no number holds', () => {
    expect(waterfallBars([change('900719925474099300'), level('900719925474099300')]).bars[1]?.to).toBe(1000);
  });
});
