import { changesTo, queryOf } from './view-address';

const names = ['q', 'sort', 'status'];

describe('a saved view', () => {
  it('keeps filters, search and order, however they came into the address', () => {
    const query = 'q=halden&status=won';
    expect(queryOf({ status: 'won', q: 'halden', tab: 'notes' }, names)).toBe(query);
    expect(queryOf({ q: 'halden', sort: '', status: 'won' }, names)).toBe(query);
  });
  it('takes away what it does not have, and brings nothing that the list does not know', () =>
    expect(changesTo('status=won&evil=1', names)).toEqual({ q: undefined, sort: undefined, status: 'won' }));
});
