import { forgetLines, keepLines, keptLines } from './kept-lines';

const line = { sku: 'EX4100-48X', quantity: 'two', termMonths: '' };
const items = new Map<string, string>();
beforeAll(() => {
  Object.assign(globalThis, {
    localStorage: {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, text: string) => void items.set(name, text),
      removeItem: (name: string) => void items.delete(name),
    },
  });
});

describe('a bill of materials that is not submitted', () => {
  it('stays for its person and deal, wrong or right, until it is forgotten', () => {
    keepLines('pers_priya', 'deal_1', [line]);
    expect(keptLines('pers_priya', 'deal_1')).toEqual([line]);
    expect(keptLines('pers_bruno', 'deal_1')).toBeUndefined();
    expect(keptLines('pers_priya', 'deal_2')).toBeUndefined();
    forgetLines('pers_priya', 'deal_1');
    expect(keptLines('pers_priya', 'deal_1')).toBeUndefined();
  });
});
