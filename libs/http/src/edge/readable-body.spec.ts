import { unreadableIn } from './readable-body';

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
