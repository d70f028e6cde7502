import { lineOf, linesBetween } from './lines-between';

const claims = (...places: readonly (readonly [string, string])[]) => ({
  claimed: places.map(([opportunityId, productLine]) => ({ opportunityId, productLine, suspicions: [] })),
});

describe('req:C3 the product lines on which registrations meet', () => {
  const alder = claims(['opty_1', 'switching'], ['opty_2', 'security']);
  const boreal = claims(['opty_2', 'security'], ['opty_1', 'switching'], ['opty_3', 'wireless']);

  it('are those that more than one of them claims, each once', () =>
    expect(linesBetween([alder, boreal])).toEqual([
      { opportunityId: 'opty_2', productLine: 'security' },
      { opportunityId: 'opty_1', productLine: 'switching' },
    ]));
  it('are none of a registration alone, and none before its customer was compared', () => {
    expect(linesBetween([alder])).toEqual([]);
    expect(linesBetween([alder, { claimed: null }])).toEqual([]);
  });
  it('name what an opportunity is about', () => {
    expect(lineOf([{ claimed: null }, boreal], 'opty_3')).toBe('wireless');
    expect(lineOf([alder], 'opty_3')).toBeNull();
  });
});
