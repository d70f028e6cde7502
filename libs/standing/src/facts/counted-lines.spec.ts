import { countedLines } from './counted-lines';
import type { LineFact } from './sources/line.facts';

const line = (lineId: string, over: Partial<LineFact> = {}): LineFact => ({
  ...{ lineId, partnerId: 'prtn_alder', shipOn: '2026-04-20', type: 'sale', sku: 'EX4100-48P' },
  ...{ productLine: 'switching', quantity: 3, unitNetPrice: { amount: '10000', currency: 'USD' } },
  ...{ serials: ['A', 'B', 'C'], dealId: null, portions: [], cancelled: false, ...over },
});
const split = line('ship_1', {
  portions: [
    { portionId: 'ship_2', dealId: 'deal_1', quantity: 2, serials: ['A', 'B'] },
    { portionId: 'ship_3', dealId: 'deal_2', quantity: 1, serials: ['C'] },
  ],
});
const back = (lineId: string, serials: readonly string[], quantity = 1) =>
  line(lineId, {
    ...{ type: 'return', quantity: -quantity, serials, shipOn: '2026-05-02' },
    reverses: [{ lineId: 'ship_1', quantity, by: 'serial' }],
  });
const seen = (lines: readonly LineFact[]) =>
  countedLines(lines).map(({ lineId, dealId, quantity, reverses }) => [
    ...[lineId, dealId, quantity],
    ...(reverses ?? []).map((each) => `${each.lineId} ${String(each.quantity)}`),
  ]);

describe('req:D6 inv:M8 sales of a partner that are split between deals', () => {
  it('are their portions, each of its own deal, and not the line as well', () =>
    expect(seen([split, line('ship_9', { dealId: 'deal_9' })])).toEqual([
      ['ship_2', 'deal_1', 2],
      ['ship_3', 'deal_2', 1],
      ['ship_9', 'deal_9', 3],
    ]));
  it('come back by portion: by serial number, else the last first', () => {
    expect(seen([split, back('ship_r', ['A'])]).at(-1)).toEqual(['ship_r', null, -1, 'ship_2 1']);
    expect(seen([split, back('ship_r', [], 2)]).at(-1)).toEqual(['ship_r', null, -2, 'ship_3 1', 'ship_2 1']);
    expect(seen([line('ship_1'), back('ship_r', ['A'])]).at(-1)).toEqual(['ship_r', null, -1, 'ship_1 1']);
  });
});
