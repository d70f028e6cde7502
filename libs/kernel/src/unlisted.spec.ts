import { unlisted, unlistedAt } from './decider';

const region = { pointer: '/region', word: 'mars', what: 'region' };

describe('a word that is none of those known', () => {
  it('is refused with every word that may stand there', () => {
    const refusal = unlisted('REGION_UNKNOWN', { ...region, known: ['americas', 'emea'] });
    const detail = '"mars" is no region. Allowed: americas, emea.';
    expect(refusal).toEqual({
      ...{ refused: 'REGION_UNKNOWN', detail },
      errors: [{ pointer: '/region', code: 'REGION_UNKNOWN', detail, allowed: ['americas', 'emea'] }],
    });
  });

  it('says so where there is none', () =>
    expect(unlistedAt('REGION_UNKNOWN', { ...region, known: [] })).toMatchObject({
      ...{ detail: '"mars" is no region: there is none.', allowed: [] },
    }));

  it('says a hundred of many, and how many more there are', () => {
    const known = Array.from({ length: 130 }, (_, index) => `r${String(index)}`);
    const found = unlistedAt('REGION_UNKNOWN', { ...region, known });
    expect(found.allowed).toHaveLength(100);
    expect(found.detail).toMatch(/r99 and 30 more\.$/);
  });

  it('has no place where its word has several', () =>
    expect(unlistedAt('LEVEL_UNKNOWN', { word: 'x', what: 'level', known: ['y'] })).not.toHaveProperty(
      'pointer',
    ));
});
