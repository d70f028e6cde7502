import { comparedBars } from './compared-bars';

describe('req:10.6 bars beside each other', () => {
  it('are as long as their amounts, the longest as long as there is room', () => {
    expect(comparedBars(['500', '1000', '1'])).toEqual([500, 1000, 1]);
  });

  it('of nothing, and of less than nothing, are none', () => {
    expect(comparedBars(['0', '0'])).toEqual([0, 0]);
    expect(comparedBars(['-500', '250'])).toEqual([0, 1000]);
    expect(comparedBars([])).toEqual([]);
  });

  it('hold amounts that no number holds', () => {
    expect(comparedBars(['900719925474099300', '450359962737049650'])).toEqual([1000, 500]);
  });
});
