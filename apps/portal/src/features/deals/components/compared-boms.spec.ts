import type { Bom } from '../api/bom.query';
import { comparedBoms } from './compared-boms';

const bom = (...lines: readonly (readonly [sku: string, quantity: number, net: string | null])[]) => ({
  lines: lines.map(([sku, quantity, net]) => ({
    ...{ sku, quantity },
    netUnit: net === null ? null : { amount: net, currency: 'USD' },
  })) as unknown as Bom['lines'],
});

describe('two versions of a bill of materials', () => {
  it('differ in what came, what went, and what has another quantity or price', () =>
    expect(
      comparedBoms(
        bom(['A', 1, '100'], ['B', 2, '200'], ['C', 3, '300'], ['D', 4, '400']),
        bom(['A', 1, '100'], ['B', 5, '200'], ['C', 3, '250'], ['E', 1, null]),
      ).map(({ sku, change, before, after }) => [sku, change, before?.quantity, after?.net?.amount]),
    ).toEqual([
      ['B', 'changed', 2, '200'],
      ['C', 'changed', 3, '250'],
      ['D', 'removed', 4, undefined],
      ['E', 'added', undefined, undefined],
    ]));

  it('compare a part that stands on several lines line by line', () => {
    const before = bom(['A', 1, '100'], ['A', 2, '100']);
    expect(comparedBoms(before, before)).toEqual([]);
    expect(comparedBoms(before, bom(['A', 1, '100']))).toMatchObject([{ sku: 'A', change: 'removed' }]);
  });
});
