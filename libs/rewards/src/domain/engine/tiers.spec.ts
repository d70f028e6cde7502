import { round } from '@channel/kernel';
import { reversalOf } from './reversal';
import { fixedAmount, gapToNextBand, itemAmount, tierAmount, type BandRules, type TierMethod } from './tiers';

const METHODS: readonly TierMethod[] = ['stepped', 'cumulative', 'rolling', 'total'];
const bands = (overrides: Partial<BandRules> = {}): BandRules => ({
  boundary: 'lower-inclusive',
  top: 'open',
  bands: [
    { from: 0n, to: 100_000n, percent: '10' },
    { from: 100_000n, to: 250_000n, percent: '25' },
  ],
  ...overrides,
});
const all = (rules: BandRules, value: bigint): readonly bigint[] =>
  METHODS.map((method) => round(tierAmount(method, rules, value), 'HALF_UP'));

describe('tier methods', () => {
  it('E1: 2,000.00 gives 350, 500, 600 and 700', () => {
    expect(all(bands(), 200_000n)).toEqual([35_000n, 50_000n, 60_000n, 70_000n]);
  });

  it.each([
    ['1,000.00 lower-inclusive', {}, 100_000n, [10_000n, 25_000n, 35_000n, 35_000n]],
    [
      '1,000.00 upper-inclusive',
      { boundary: 'upper-inclusive' },
      100_000n,
      [10_000n, 10_000n, 10_000n, 10_000n],
    ],
    ['999.99', {}, 99_999n, [10_000n, 10_000n, 10_000n, 10_000n]],
    ['3,000.00 top capped', { top: 'capped' }, 300_000n, [47_500n, 62_500n, 72_500n, 87_500n]],
    ['3,000.00 top open', {}, 300_000n, [60_000n, 75_000n, 85_000n, 105_000n]],
  ] as const)('E40: %s', (_, overrides, value, expected) => {
    expect(all(bands(overrides), value)).toEqual(expected);
  });

  it('E4: two for each full hundred: 150, 99 and 200 give 2, 0 and 4', () => {
    expect([150n, 99n, 200n].map((quantity) => itemAmount(2n, 100n, quantity))).toEqual([2n, 0n, 4n]);
  });

  it('pays the fixed amount of the highest reached band, and nothing for nothing', () => {
    expect([0n, 1n, 100_000n, 900_000n].map((value) => fixedAmount(bands(), [500n, 900n], value))).toEqual([
      0n,
      500n,
      900n,
      900n,
    ]);
  });

  it('E43: names the gap to the next band, and none in the last', () => {
    expect(gapToNextBand(bands(), 98_760n)).toBe(1_240n);
    expect(gapToNextBand(bands(), 100_000n)).toBeNull();
    expect(gapToNextBand(bands({ boundary: 'upper-inclusive' }), 98_760n)).toBe(1_241n);
  });
});

describe('reversal', () => {
  it('E6: reverses at the own line’s frozen amount, not at a blend', () => {
    expect(reversalOf(1_000n, 1n, { before: 0n, now: 1n }, 'HALF_UP')).toBe(-1_000n);
  });

  it('E17: rounds on the running total, so that a full return takes back exactly what was credited', () => {
    expect(reversalOf(40_000n, 10n, { before: 0n, now: 3n }, 'HALF_UP')).toBe(-12_000n);
    const oneByOne = [0n, 1n, 2n].map((before) => reversalOf(2n, 3n, { before, now: 1n }, 'HALF_UP'));
    expect(oneByOne).toEqual([-1n, 0n, -1n]);
  });
});
