import { everyRow } from './every-row';

const pages = [
  { data: ['a', 'b'], page: { nextCursor: '1' } },
  { data: [], page: { nextCursor: '2' } },
  { data: ['c'], page: {} },
];

describe('every row of a list', () => {
  it('goes on by the cursor until there is none, over an empty page too', async () => {
    const asked: (string | undefined)[] = [];
    const rows = await everyRow((cursor) => {
      asked.push(cursor);
      return Promise.resolve(pages[Number(cursor ?? 0)] ?? { data: [], page: {} });
    });
    expect(rows).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([undefined, '1', '2']);
  });
  it('is nothing where there is nothing', async () =>
    expect(await everyRow(() => Promise.resolve({ data: [], page: {} }))).toEqual([]));
});
