import { allOf, cutLines, grantOf } from './granted-lines';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line = (line: string, cut: string) => ({
  ...{ line, invoiceNumber: line, vendor: 'Northern Lights', invoicedOn: '2026-04-01' },
  ...{ servedOn: '2026-03-10', net: usd('150000'), tax: usd('0'), base: usd('150000'), rate: null },
  ...{ share: usd('75000'), approved: usd('0'), reason: null, cut: usd(cut), evidence: 'confirmed' as const },
  fileIds: [],
});
const lines = [line('1', '75000'), line('2', '0'), line('3', '1050')];

describe('granting of what was cut', () => {
  it('is about lines of which something was cut, and begins with all of it', () => {
    expect(cutLines(lines).map(({ line: id }) => id)).toEqual(['1', '3']);
    expect(grantOf(lines, allOf(lines))).toEqual([
      { line: '1', granted: usd('75000') },
      { line: '3', granted: usd('1050') },
    ]);
    expect(cutLines([{ ...line('1', '1'), cut: null }])).toEqual([]);
  });
  it('is nothing while one of them is no amount', () => {
    expect(grantOf(lines, { ...allOf(lines), '3': 'some' })).toBeUndefined();
    expect(grantOf(lines, { ...allOf(lines), '3': '0' })?.[1]).toEqual({ line: '3', granted: usd('0') });
  });
});
