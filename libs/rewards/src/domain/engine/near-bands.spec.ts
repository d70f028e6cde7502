import { rational } from '@channel/kernel';
import { flatPlan, usd, volumePlan } from './engine.builders';
import { nearBands } from './near-bands';

/** Bands begin at 0, 100,000.00 and 250,000.00. */
const near = (measure: bigint, percent = 5) =>
  nearBands(volumePlan(), rational(measure), { percent, currency: 'USD' }).map(({ from, side, distance }) => [
    from.amount,
    side,
    distance.amount,
  ]);

describe('F4 a quarter near a band', () => {
  it('has just missed it, or only just reached it', () => {
    expect(near(9_600_000n)).toEqual([['10000000', 'below', '400000']]);
    expect(near(10_000_000n)).toEqual([['10000000', 'above', '0']]);
    expect(near(10_400_000n)).toEqual([['10000000', 'above', '400000']]);
  });

  it('is no farther from where it begins than was asked', () => {
    expect(near(9_500_000n)).toHaveLength(1);
    expect(near(9_499_999n)).toEqual([]);
    expect(near(10_500_000n)).toHaveLength(1);
    expect(near(10_500_001n)).toEqual([]);
    expect(near(9_000_000n, 10)).toHaveLength(1);
  });

  it('is never near the lowest one, which begins at nothing', () => expect(near(0n)).toEqual([]));

  it('says what the band gives', () =>
    expect(nearBands(volumePlan(), rational(25_000_000n), { percent: 1, currency: 'USD' })).toEqual([
      {
        ...{ planId: 'plus-volume', name: volumePlan().name, percent: '1', side: 'above' },
        ...{ measure: usd('25000000'), from: usd('25000000'), distance: usd('0') },
      },
    ]));

  it('is none of a plan without bands', () =>
    expect(nearBands(flatPlan('5'), rational(1n), { percent: 50, currency: 'USD' })).toEqual([]));
});
