import { badRows, goodRows, outcomesOf } from './outcomes';

describe('what becomes of rows', () => {
  it('is said in one order, without what there is none of', () => {
    const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
      `${String(values.count)} ${key}`;
    expect(outcomesOf(say, { error: 3, created: 2, held: 0 })).toBe('2 created, 3 error');
    expect(outcomesOf(say, {})).toBe('–');
  });

  it('divides those that become facts from those that do not', () => {
    const counts = { created: 2, corrected: 1, warning: 4, duplicate: 8, held: 16, error: 32, skipped: 64 };
    expect(goodRows(counts)).toBe(7);
    expect(badRows(counts)).toBe(112);
  });
});
