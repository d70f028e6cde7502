import { unreadableIn } from './readable-body';
import { PathIds } from './path-ids';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('case:B11 a body', () => {
  it.each([undefined, null, 'text', 1, {}, { a: [{ b: 1 }] }, nested(64)])('%j can be read', (value) => {
    expect(unreadableIn(value)).toBeUndefined();
  });
  it.each([
    ['too deep', '['.repeat(65) + ']'.repeat(65)],
    ['too deep', '['.repeat(15_000) + ']'.repeat(15_000)],
    ['a number beyond reading', '{"amount":[{"value":1e999}]}'],
    [
      'too many values',
      JSON.stringify(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`n${String(n)}`, 1]))),
    ],
    ['too many values', `{"lines":[${'{},'.repeat(60_000)}{}]}`],
  ])('is %s', (why, json) => {
    expect(unreadableIn(JSON.parse(json))).toBe(why);
  });
});

describe('ids in a path', () => {
  const ids = new PathIds();
  it.each(['deal_01ABC', 'period-jpa-2023-2026-Q3', 'deals.deal-list', '1', 'x'.repeat(80)])('%s', (id) => {
    expect(ids.transform(id, { type: 'param' })).toBe(id);
  });
  it.each(['', '\0', 'a b', 'a/b', "'", 'é', 'x'.repeat(81), 'deal\n'])('%j is no id', (id) => {
    expect(() => ids.transform(id, { type: 'param' })).toThrow('NOT_FOUND');
  });
  it('leaves bodies and queries alone', () => {
    expect([ids.transform('a b', { type: 'query' }), ids.transform('a b', { type: 'body' })]).toEqual([
      'a b',
      'a b',
    ]);
  });
});
