import { dealFilter } from './deal-filter';

const partner = { today: '2026-11-30', sells: true };

describe('the address of the deal list', () => {
  it('is its filter', () => {
    expect(
      dealFilter({ status: 'approved,returned', stage: 'won', sort: '-number', q: 'halden' }, partner),
    ).toEqual({
      status: ['approved', 'returned'],
      stage: ['won'],
      sort: '-number',
      q: 'halden',
    });
  });

  it('asks for nothing that there is not', () => {
    expect(dealFilter({ status: 'lovely', sort: 'value', other: 'x', view: 'pretty' }, partner)).toEqual({});
  });

  it('req:4.2 is one of its views', () => {
    expect(dealFilter({ view: 'expiring' }, partner)).toEqual({
      ...{ status: ['approved'], stage: ['qualifying', 'quoting'] },
      'protectedUntilOn[lte]': '2026-12-14',
    });
    expect(dealFilter({ view: 'action' }, partner)).toEqual({
      status: ['information_requested', 'returned'],
    });
    expect(dealFilter({ view: 'action' }, { ...partner, sells: false })).toEqual({
      status: ['submitted', 'in_review'],
    });
    expect(dealFilter({ view: 'won', status: 'approved', q: 'halden' }, partner)).toEqual({
      ...{ stage: ['won'], status: ['approved'], q: 'halden' },
    });
    expect(dealFilter({ view: 'open', protectedBefore: '2026-12-07' }, partner)).toMatchObject({
      'protectedUntilOn[lte]': '2026-12-07',
    });
  });

  it('A1 is of a partner and of days, where a link says so', () =>
    expect(dealFilter({ partner: 'prtn_1', from: '2026-07-01', to: 'never' }, partner)).toEqual({
      ...{ partnerId: ['prtn_1'], 'submittedAt[gte]': '2026-07-01T00:00:00.000Z' },
    }));
});
