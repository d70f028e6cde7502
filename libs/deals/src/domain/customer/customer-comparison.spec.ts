import { isUnclear, likenessOf, type CustomerFacts } from './customer-comparison';
import { lookUpKeys } from './customer-name';
import { generatedSpellings, SPELLINGS, type Spelling } from './customer-spellings.builders';

const SUSPICION_AT = 0.85;
const facts = (data: Partial<CustomerFacts> = {}): CustomerFacts => ({
  name: 'Halden Hospitals',
  country: 'US',
  domain: 'halden.example',
  ...data,
});
const kind = (ours: CustomerFacts, theirs: CustomerFacts) => likenessOf(ours, theirs, SUSPICION_AT)?.kind;

describe('G59 two customers', () => {
  it('are the same by their registrable domain, whatever the name', () => {
    expect(kind(facts(), facts({ name: 'HH' }))).toBe('same');
  });
  it('are the same by name in one country, where one says no domain', () => {
    expect(kind(facts(), facts({ name: 'HALDEN HOSPITALS, INC.', domain: null }))).toBe('same');
    expect(kind(facts({ domain: null }), facts({ domain: null, name: 'The Halden Hospitals' }))).toBe('same');
  });
  it('are suspected by an equal name with another domain, or an equal domain in another country', () => {
    expect(kind(facts(), facts({ domain: 'halden.test' }))).toBe('suspected');
    expect(kind(facts(), facts({ country: 'CA' }))).toBe('suspected');
  });
  it('are suspected by a name that resembles the other, from the threshold on', () => {
    const misspelt = facts({ name: 'Halden Hosptials', domain: null });
    expect(likenessOf(facts(), misspelt, SUSPICION_AT)).toMatchObject({ kind: 'suspected', score: '0.97' });
    expect(likenessOf(facts(), misspelt, 0.99)).toBeUndefined();
  });
  it('are two by another name, and in another country without a common domain', () => {
    expect(kind(facts(), facts({ name: 'Walden Hospitals', domain: null }))).toBeUndefined();
    expect(kind(facts(), facts({ country: 'CA', domain: null }))).toBeUndefined();
  });
  it('come with what was compared, field by field', () => {
    const theirs = facts({ name: 'Halden Hosptials', domain: null });
    expect(likenessOf(facts(), theirs, SUSPICION_AT)?.evidence).toEqual([
      { field: 'name', ours: 'Halden Hospitals', theirs: 'Halden Hosptials', answer: 'similar' },
      { field: 'domain', ours: 'halden.example', theirs: null, answer: 'missing' },
      { field: 'country', ours: 'US', theirs: 'US', answer: 'equal' },
    ]);
  });
  it('need a domain where the name has neither letter nor digit', () => {
    expect(isUnclear({ name: '!!!', domain: null })).toBe(true);
    expect(isUnclear({ name: '!!!', domain: 'halden.example' })).toBe(false);
    expect(isUnclear({ name: '株式会社光', domain: null })).toBe(false);
    expect(isUnclear({ name: 'Inc.', domain: null })).toBe(false);
  });
});

/** Every pair of spellings, found as the index finds them: only names that share a key are compared. */
const measured = (spellings: readonly Spelling[]) => {
  const keys = spellings.map(({ name }) => new Set(lookUpKeys(name)));
  const counts = { found: 0, missed: 0, wrong: 0 };
  spellings.forEach((one, index) => {
    for (let at = index + 1; at < spellings.length; at += 1) {
      const other = spellings[at] as Spelling;
      const looked = one.domain !== null && one.domain === other.domain ? true : share(keys[index], keys[at]);
      const found = looked && likenessOf(one, other, SUSPICION_AT) !== undefined;
      const is = one.customer === other.customer;
      if (found && is) counts.found += 1;
      else if (is) counts.missed += 1;
      else if (found) counts.wrong += 1;
    }
  });
  const { found, missed, wrong } = counts;
  return { recall: found / (found + missed), precision: found / (found + wrong) };
};
const share = (one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean =>
  [...one].some((key) => other.has(key));

describe('case:A4 one customer under many spellings', () => {
  it('has forty and more in the committed table', () => {
    const halden = SPELLINGS.filter(({ customer }) => customer === 'halden');
    expect(new Set(halden.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });
  it.each([
    ['the committed table', SPELLINGS],
    ['a generated table', generatedSpellings(1, 120, 8)],
    ['another', generatedSpellings(20_261_128, 120, 8)],
  ])('is found with recall ≥ 0.95 and precision ≥ 0.9 in %s', (_name, spellings) => {
    const { recall, precision } = measured(spellings);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
