import { identify, type JudgedPair, type KnownSpelling, type Surroundings } from './known-customers';

const spelling = (customerKey: string, name: string, knownAt: string, domain: string | null = null) => ({
  ...{ customerKey, name, country: 'US', domain, knownAt },
});
const own = { customerKey: 'org_c', name: 'Halden Hosptials', country: 'US', domain: null };
const a = spelling('org_a', 'Halden Hospitals', '01', 'halden.example');
const b = spelling('org_b', 'Halden Hospital', '02', 'halden-hospital.example');
const pairIdOf = (one: string, other: string): string => [one, other].sort().join('+');
const found = (
  candidates: readonly KnownSpelling[],
  judged: readonly JudgedPair[] = [],
  more: Partial<Surroundings> = {},
) => {
  const knownAt = new Map([
    ['org_a', '01'],
    ['org_b', '02'],
    ['org_c', '03'],
  ]);
  const { customerKey, suspected } = identify(own, { candidates, judged, knownAt, pairIdOf, ...more }, 0.85);
  return {
    customerKey,
    suspected: suspected.map((one) => [one.customerKey, one.suspicions.map(({ pairId }) => pairId)]),
  };
};
const judgedAs = (answer: JudgedPair['answer'], ...customerKeys: [string, string]): JudgedPair => ({
  customerKeys,
  answer,
});

describe('case:A4 who a customer is, by what was known before it', () => {
  it('is itself where nobody resembles it', () => {
    expect(found([])).toEqual({ customerKey: 'org_c', suspected: [] });
    expect(found([spelling('org_z', 'Walden Hospitals', '01')])).toEqual({
      customerKey: 'org_c',
      suspected: [],
    });
  });
  it('may be each of those that resemble it', () => {
    expect(found([a, b])).toEqual({
      customerKey: 'org_c',
      suspected: [
        ['org_a', ['org_a+org_c']],
        ['org_b', ['org_b+org_c']],
      ],
    });
  });
  it('is suspected once per customer, under whichever spellings', () => {
    expect(found([a, spelling('org_a', 'Halden Hospitals Group', '02')]).suspected).toEqual([
      ['org_a', ['org_a+org_c']],
    ]);
  });
  it('may be one customer by two of its aliases: the place is that of the one known first', () => {
    expect(found([a, b], [judgedAs('same', 'org_a', 'org_b')]).suspected).toEqual([
      ['org_a', ['org_a+org_c', 'org_b+org_c']],
    ]);
  });
  it('is who a lead said, also by way of a third', () => {
    const one = [judgedAs('same', 'org_b', 'org_c'), judgedAs('same', 'org_a', 'org_b')];
    expect(found([a, b], one)).toEqual({ customerKey: 'org_a', suspected: [] });
  });
  it('is not asked again of whom it was told apart from, nor of that one’s aliases', () => {
    expect(found([a], [judgedAs('different', 'org_a', 'org_c')]).suspected).toEqual([]);
    const alias = [judgedAs('different', 'org_a', 'org_c'), judgedAs('same', 'org_a', 'org_b')];
    expect(found([a, b], alias).suspected).toEqual([]);
  });
});
