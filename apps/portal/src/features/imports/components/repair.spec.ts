import { readCsv } from './csv-table';
import { optionsOfRepair, ownColumns, repaired, repairKey, repairRows } from './repair';

const report = readCsv(
  'Artikel;Menge;_row;_outcome;_code;_message;_suggestion\n' +
    'EX4100-48X;2;3;error;UNKNOWN_SKU;Not in the list;EX4100-48P\n' +
    'EX4100-24P;x;5;error;BAD_NUMBER;No number;\n',
);
const template = {
  columns: [
    { name: 'sku', required: true, synonyms: ['article'] },
    { name: 'quantity', required: true, synonyms: ['MENGE'] },
  ],
};
const finding = (column: string | undefined, code: string) => ({
  ...(column === undefined ? {} : { column }),
  ...{ code, severity: 'error' as const, message: code },
});

describe('failed rows', () => {
  const rows = repairRows(
    report,
    [
      { row: 3, outcome: 'error', raw: [], findings: [finding('sku', 'UNKNOWN_SKU'), finding('x', 'OTHER')] },
      { row: 5, outcome: 'error', raw: [], findings: [finding('quantity', 'BAD_NUMBER')] },
      { row: 9, outcome: 'error', raw: [], findings: [] },
    ],
    { options: { mapping: { Artikel: 'sku' } } },
    template,
  );

  it('show what was found at the cell that it is about', () => {
    expect(rows.map(({ row, at }) => [row, at])).toEqual([
      [3, 0],
      [5, 1],
    ]);
    expect(rows[0]?.byCell.get(0)?.code).toBe('UNKNOWN_SKU');
    expect(rows[0]?.others.map(({ code }) => code)).toEqual(['OTHER']);
    expect(rows[1]?.byCell.get(1)?.code).toBe('BAD_NUMBER');
  });

  it('are sent again with the repaired cells, without our columns', () => {
    expect(ownColumns(report)).toEqual([0, 1]);
    expect(repaired(report, { [repairKey(0, 0)]: 'EX4100-48P' }, [0])).toEqual({
      delimiter: ';',
      header: ['Artikel', 'Menge'],
      records: [['EX4100-48P', '2']],
    });
    expect(repaired(report, { [repairKey(1, 1)]: '7' }).records).toEqual([
      ['EX4100-48X', '2'],
      ['EX4100-24P', '7'],
    ]);
  });

  it('keep how the sender writes, not what was declared of the whole file', () => {
    expect(optionsOfRepair({ options: { mapping: { A: 'sku' }, rows: 7, totals: { USD: '1' } } })).toEqual({
      mapping: { A: 'sku' },
    });
  });
});
