import { addressOf } from './list-file';

describe('a list as a workbook', () => {
  it('is asked with the filters that the list shows, and without a page', () =>
    expect(
      addressOf({ path: '/v1/deals', filter: { status: ['approved', 'won'], q: 'A & B', stage: undefined } }),
    ).toBe('/v1/deals?status=approved&status=won&q=A+%26+B&format=xlsx'));
});
