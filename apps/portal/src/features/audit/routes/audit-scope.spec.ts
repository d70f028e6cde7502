import { daysOf, placesOf, scopeIn } from './audit-scope';

describe('A1 what an auditor looks at', () => {
  it('stands in the address; what is misspelt is left out', () => {
    expect(scopeIn({ quarter: '2026-Q3', partner: 'prtn_1', process: 'funds' })).toEqual({
      ...{ quarter: '2026-Q3', partnerId: 'prtn_1', process: 'funds' },
    });
    expect(scopeIn({ quarter: '2026-Q5', process: 'everything' })).toEqual({});
  });

  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('has the days of %s', (quarter, from, to) => expect(daysOf(quarter)).toEqual({ from, to }));

  it('goes along to the pages that know it', () => {
    const days = { from: '2026-07-01', to: '2026-09-30' };
    const places = placesOf({ quarter: '2026-Q3', partnerId: 'prtn_1' }, '2026-12-01', 'PTR-0042');
    expect(places.events.search).toEqual(days);
    expect(places.ledger.search).toEqual({ asOf: '2026-09-30', timeBasis: 'effective' });
    expect(places.timeTravel.search).toEqual({ ...days, kind: 'standing', record: 'PTR-0042' });
    expect(places.deals.search).toEqual({ ...days, partner: 'prtn_1' });
    expect(places.statements.search).toEqual({ quarter: '2026-Q3', partner: 'prtn_1' });
  });

  it('ends today in a quarter that runs', () =>
    expect(placesOf({ quarter: '2026-Q3' }, '2026-09-07').batches.search).toEqual({
      ...{ from: '2026-07-01', to: '2026-09-07' },
    }));

  it('asks for everything where nothing is chosen', () => {
    for (const { search } of Object.values(placesOf({}, '2026-12-01')))
      expect([{}, { status: 'failed' }, { status: 'partly_failed' }]).toContainEqual(search);
  });
});
