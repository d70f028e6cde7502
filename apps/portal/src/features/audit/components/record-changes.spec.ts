import { changesBetween, factsOf } from './record-changes';

const then = factsOf({
  status: 'submitted',
  value: { amount: '100', currency: 'USD' },
  closure: null,
  other: 1,
});
const now = factsOf({
  ...{ status: 'approved', value: { amount: '100', currency: 'USD' }, closure: { code: 'won' } },
  bomVersion: 2,
});

describe('what a record was at two moments', () => {
  it('differs in what changed, and in nothing else', () =>
    expect(changesBetween(then, now)).toEqual([
      { field: 'status', before: 'submitted', after: 'approved' },
      { field: 'closure', before: null, after: 'won' },
      { field: 'bomVersion', before: null, after: '2' },
    ]));
  it('differs in all that it says from a moment when it was not there', () =>
    expect(changesBetween(null, then).map(({ field }) => field)).toEqual(['status', 'value']));
  it('takes an account by the end of its number, and many by their names', () =>
    expect(factsOf({ account: { iban: '…3000' }, specialisations: ['security', 'wireless'] })).toEqual({
      ...{ account: '…3000', specialisations: 'security, wireless' },
    }));
  it('sees an amount of another currency', () =>
    expect(
      changesBetween({ paid: { amount: '1', currency: 'USD' } }, { paid: { amount: '1', currency: 'EUR' } }),
    ).toHaveLength(1));
});
