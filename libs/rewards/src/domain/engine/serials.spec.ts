import { amounts, codes, line } from './engine.builders';
import { blockedUnits } from './serials';

describe('serial numbers', () => {
  const first = line({ serials: ['S1'] });
  const second = line({ shipmentLineId: 'ship_2', invoiceNo: 'INV-2', serials: ['S1'] });

  it('E44: the second sold line of one serial number earns nothing, in any order of arrival', () => {
    for (const sales of [
      [first, second],
      [second, first],
    ]) {
      const blocked = blockedUnits(sales, new Map());
      expect([...blocked]).toEqual([['ship_2', 1]]);
      const lines = sales.map((each) => ({ ...each, blockedUnits: blocked.get(each.shipmentLineId) ?? 0 }));
      expect(amounts({ lines })).toEqual(['40', '0']);
      expect(codes({ lines })).toEqual([[], ['SERIAL_ALREADY_REWARDED']]);
    }
  });

  it('E44: counts again once it came back, and only matched lines hold it', () => {
    expect([...blockedUnits([first, second], new Map([['ship_1', 'all' as const]]))]).toEqual([]);
    expect([...blockedUnits([first, second], new Map([['ship_1', new Set(['S1'])]]))]).toEqual([]);
    expect([...blockedUnits([{ ...first, dealId: null }, second], new Map())]).toEqual([]);
  });
});
