import { growthPictures } from './growth';

describe('pictures of growth', () => {
  it('draws what was measured beside the straight line from the smallest size', () => {
    const at = [
      { lines: 10_000, seconds: 2 },
      { lines: 100_000, seconds: 15.13 },
    ];
    const picture = growthPictures([{ work: 'A quarter calculated', at }]).join('\n');
    expect(picture).toContain('x-axis "shipment lines of the year" ["10k", "100k"]');
    expect(picture).toContain('line [2.0, 15.1]\n  line [2.0, 20.0]');
  });

  it('draws nothing of one size', () => {
    expect(growthPictures([{ work: 'one', at: [{ lines: 10_000, seconds: 2 }] }])).toEqual([]);
  });
});
