import { pageOfRows, readPlace } from './place';

const rows = Array.from({ length: 7 }, (_, n) => ({ id: `row_${String(n)}` }));
const ask = (limit: string | undefined, after?: string) =>
  pageOfRows(rows, { limit, after, question: { asOf: '2026-10-01' } });

describe('case:B14 a page of a record’s own rows', () => {
  it('goes on where the one before ended, with the question', () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = ask('3', after);
      seen.push(...data.map(({ id }) => id));
      const place = page.nextCursor === undefined ? undefined : readPlace(page.nextCursor);
      expect([page.hasMore, place?.question]).toEqual(
        pages < 2 ? [true, { asOf: '2026-10-01' }] : [false, undefined],
      );
      after = place?.after;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });
  it.each([
    ['a limit of nothing', () => ask('0')],
    ['a limit beyond a hundred', () => ask('101')],
    ['a row that is not there', () => ask('3', 'row_9')],
    ['a cursor made by hand', () => readPlace('x')],
    ['a cursor of another form', () => readPlace(Buffer.from('{"after":1}').toString('base64url'))],
    [
      'a cursor that asks for a thing',
      () => readPlace(Buffer.from('{"after":"a","question":{"asOf":{}}}').toString('base64url')),
    ],
  ])('%s is refused', (_what, work) => {
    expect(work).toThrow(/INVALID/);
  });
});
