import { csvLines } from './csv';

const column = (title: string, ...cells: string[]) => ({ title, cells, right: false });

describe('E24 a table as CSV', () => {
  it('quotes what has to be quoted, and leaves empty what is absent', () =>
    expect(csvLines([column('number', 'DR-1', 'DR-2'), column('customer', 'Oak, "the" tree', '–')])).toEqual([
      'number,customer',
      'DR-1,"Oak, ""the"" tree"',
      'DR-2,',
    ]));
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=x", "''=x"],
    ['＝1+1', "'＝1+1"],
    ['-12', '-12'],
    ['-1,250.00', '"-1,250.00"'],
    ['USD -5.00', 'USD -5.00'],
  ])('B16 gives no cell to a spreadsheet to run, and leaves numbers alone: %j', (cell, written) =>
    expect(csvLines([column('a', cell)])[1]).toBe(written),
  );
});
