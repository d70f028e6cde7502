import { isDeeperThan } from './nesting';
import { PathIds } from './path-ids';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('depth of a body', () => {
  it.each([undefined, null, 'text', 1, {}, { a: [{ b: 1 }] }])('%j is within three levels', (value) => {
    expect(isDeeperThan(3, value)).toBe(false);
  });
  it('counts lists and objects, and breaks on no depth', () => {
    expect([isDeeperThan(3, nested(3)), isDeeperThan(3, nested(4))]).toEqual([false, true]);
    expect(isDeeperThan(3, { a: { b: [{}] } })).toBe(true);
    expect(isDeeperThan(100_000, nested(50_000))).toBe(false);
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
