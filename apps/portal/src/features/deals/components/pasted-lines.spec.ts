import { EMPTY_LINE, isTable, linesOf, pastedLines, typedLinesOf } from './pasted-lines';

describe('a bill of materials that is pasted', () => {
  it('comes from a spreadsheet, without header', () => {
    expect(pastedLines('EX4100-48P\t3\r\nSRX340\t1\r\n')).toEqual([
      { sku: 'EX4100-48P', quantity: '3', termMonths: '' },
      { sku: 'SRX340', quantity: '1', termMonths: '' },
    ]);
  });

  it('finds its columns by their words', () => {
    expect(pastedLines('Description\tQty\tPart number\nSwitch\t3\tEX4100-48P')).toEqual([
      { sku: 'EX4100-48P', quantity: '3', termMonths: '' },
    ]);
    expect(pastedLines('Teilenummer;Menge;Laufzeit\nCARE;2;36')).toEqual([
      { sku: 'CARE', quantity: '2', termMonths: '36' },
    ]);
  });

  it('keeps what is wrong, so that it is shown where it stands', () => {
    expect(linesOf(pastedLines('EX4100-48X\tthree\n\t2'))).toEqual([
      { line: '1', sku: 'EX4100-48X', quantity: 0 },
      { line: '2', sku: '', quantity: 2 },
    ]);
  });

  it('comes back from what the server read of a file, with what is not typed', () => {
    const [line] = typedLinesOf([
      { sku: 'CARE', quantity: null, termMonths: 12, site: 'HQ', notes: 'x', manufacturer: 'Acme' },
    ]);
    expect(line).toEqual({
      ...{ sku: 'CARE', quantity: '', termMonths: '12', site: 'HQ', notes: 'x', manufacturer: 'Acme' },
    });
    expect(linesOf(line === undefined ? [] : [EMPTY_LINE, line])).toEqual([
      { line: '2', sku: 'CARE', quantity: 0, termMonths: 12, site: 'HQ', notes: 'x', manufacturer: 'Acme' },
    ]);
  });

  it('is told from a single cell', () => {
    expect(isTable('EX4100-48P')).toBe(false);
    expect(isTable('EX4100-48P\t3')).toBe(true);
  });
});
