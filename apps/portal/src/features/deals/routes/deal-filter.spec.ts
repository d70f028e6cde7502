import { dealFilter } from './deal-filter';

describe('the address of the deal list', () => {
  it('is its filter', () => {
    expect(dealFilter({ status: 'approved,returned', stage: 'won', sort: '-number', q: 'halden' })).toEqual({
      status: ['approved', 'returned'],
      stage: ['won'],
      sort: '-number',
      q: 'halden',
    });
  });

  it('asks for nothing that there is not', () => {
    expect(dealFilter({ status: 'lovely', sort: 'value', other: 'x' })).toEqual({});
  });
});
