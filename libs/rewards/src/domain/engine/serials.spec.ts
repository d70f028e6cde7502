import { amounts, codes, line } from './engine.builders';
import { blockedSerials, type SerialSale } from './serials';

const sale = (lineId: string, more: Partial<SerialSale> = {}): SerialSale => ({
  ...line({ lineId, invoiceNo: `INV-${lineId}`, serials: ['S1'] }),
  ...{ earns: true, returned: new Set<string>(), kept: new Set<string>() },
  ...more,
});
const blocked = (...sales: readonly SerialSale[]): readonly string[] => [...blockedSerials(sales).keys()];
const S1 = new Set(['S1']);

describe('serial numbers', () => {
  const first = sale('1');
  const second = sale('2');

  it('E44: the second sold line of one serial number earns nothing, in any order of arrival', () => {
    for (const sales of [
      [first, second],
      [second, first],
    ]) {
      const elsewhere = blockedSerials(sales);
      expect([...elsewhere]).toEqual([['2', ['S1']]]);
      const lines = sales.map((each) => ({
        ...each,
        blockedSerials: elsewhere.get(each.lineId) ?? [],
      }));
      expect(amounts({ lines })).toEqual(['40', '0']);
      expect(codes({ lines })).toEqual([[], ['SERIAL_ALREADY_REWARDED']]);
    }
  });

  it('E44 G64: counts again once it came back', () => {
    expect(blocked(sale('1', { returned: S1 }), second)).toEqual([]);
    expect(blocked(sale('1', { returned: S1, kept: S1 }), sale('2', { kept: S1 }))).toEqual([]);
    expect(blocked(first, sale('2', { returned: S1 }))).toEqual(['2']);
  });

  it('case:A2 G63: only a line that earns holds it', () => {
    expect(blocked(sale('1', { earns: false }), second)).toEqual([]);
    expect(blocked(sale('1', { earns: false }), second, sale('3'))).toEqual(['3']);
  });

  it('case:A1 C10: a line on an issued statement keeps it, whatever is shipped before', () => {
    expect(blocked(sale('1'), sale('2', { kept: S1 }))).toEqual(['1']);
    expect(blocked(sale('1'), sale('2', { kept: S1, earns: false }))).toEqual(['2']);
    expect(blocked(sale('1', { returned: S1 }), sale('2', { kept: S1 }))).toEqual(['1']);
  });
});
