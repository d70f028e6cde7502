import { isTable, linesOf, pastedLines } from './pasted-lines';

describe('a bill of materials that is pasted', () => {
  it('comes from a spreadsheet, without header', () => {
    expect(pastedLines('EX4100-48P\t3\r\nSRX340\t1\r\n')).toEqual([
      { sku: 'EX4100-48P', quantity: '3' },
      { sku: 'SRX340', quantity: '1' },
    ]);
  });

  it('finds its columns by their words', () => {
    expect(pastedLines('Description\tQty\tPart number\nSwitch\t3\tEX4100-48P')).toEqual([
      { sku: 'EX4100-48P', quantity: '3' },
    ]);
    expect(pastedLines('Teilenummer;Menge\nEX4100-48P;2')).toEqual([{ sku: 'EX4100-48P', quantity: '2' }]);
  });

  it('keeps what is wrong, so that it is shown where it stands', () => {
    expect(linesOf(pastedLines('EX4100-48X\tthree\n\t2'))).toEqual([
      { line: '1', sku: 'EX4100-48X', quantity: 0 },
      { line: '2', sku: '', quantity: 2 },
    ]);
  });

  it('is told from a single cell', () => {
    expect(isTable('EX4100-48P')).toBe(false);
    expect(isTable('EX4100-48P\t3')).toBe(true);
  });
});
