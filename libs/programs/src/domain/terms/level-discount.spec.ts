import { levelDiscountOf } from './level-discount';
import { definition } from './terms.builders';

const shipped = definition();
/** The shipped definition with another discount of the WLAN track for one level. */
const terms = definition({
  discount: {
    ...shipped.discount,
    tracks: shipped.discount.tracks.map((entry) =>
      entry.track === 'wlan'
        ? { ...entry, percents: { value: { 'elite-provider': '48' }, source: 'sample' } }
        : entry,
    ),
  },
});
const discount = (level: string, family: string | null, role = 'naas-provider') =>
  levelDiscountOf(terms, { role, level, family });

describe('J85 the discount of a level', () => {
  it('is that of the track of a part’s family', () =>
    expect(discount('elite-provider', 'AP')).toEqual({ percent: '48', track: 'wlan' }));
  it('is that of the role for a family of no track, and for a level that a track does not name', () => {
    const ofRole = { percent: '45', track: null };
    expect(discount('elite-provider', 'EX')).toEqual(ofRole);
    expect(discount('elite-provider', null)).toEqual(ofRole);
    expect(discount('elite-plus-provider', 'AP')).toEqual(ofRole);
  });
  it('knows no track of a reseller, and nothing of a level that the programme has not', () => {
    expect(discount('elite', 'AP', 'solution-reseller')).toEqual({ percent: '30', track: null });
    expect(discount('elitist', 'AP')).toBeUndefined();
    expect(discount('elite-provider', 'AP', 'solution-reseller')).toBeUndefined();
  });
});
