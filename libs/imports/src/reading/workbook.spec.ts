import { xlsxOf } from '@channel/sheets';
import { longestTurnDuring } from '@channel/testing';
import { strToU8, zipSync } from 'fflate';
import { FileProblemError } from './decode';
import { readCsv, readCsvInTurns } from './read-csv';

/** A turn has 20 ms; a machine that does other things as well is slower. */
const MOST_MS = 200;
const kind = {
  maxRows: 60_000,
  columns: [
    { name: 'sku', required: true, synonyms: ['Part Number'], form: 'identifier' as const },
    { name: 'price', required: false, synonyms: [] },
  ],
};
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const workbook = (rows: readonly (readonly string[])[], columns = ['Part Number', 'Price']) =>
  xlsxOf({ name: 'POS', columns, rows: rows.map((row) => row.map(text)) });

describe('req:5.4 a workbook goes the way of a CSV file', () => {
  it('with its header, its rows at their places, and quotes, commas and line ends in its cells', async () => {
    const file = readCsv(await workbook([['EX-1', '1'], [], ['A "b", c', 'x\r\ny']]), kind, {});
    expect(file).toMatchObject({ header: ['Part Number', 'Price'], delimiter: ',', blank: 1, notices: [] });
    expect(file.rows.map(({ row, raw }) => [row, raw])).toEqual([
      [2, ['EX-1', '1']],
      [4, ['A "b", c', 'x y']],
    ]);
  });

  it('its numbers are read by the declaration of its sender, and a delimiter of its CSV files is not', async () => {
    const bytes = await xlsxOf({
      name: 'POS',
      columns: ['sku', 'price'],
      rows: [[text('EX-1'), { kind: 'number', text: '8250.50', decimals: 2 }]],
    });
    const { rows, delimiter } = readCsv(bytes, kind, { formats: { decimal: ',' }, delimiter: ';' });
    expect([delimiter, rows[0]?.cells.price]).toEqual([',', '8250,5']);
  });

  it('says that formulas were read', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><row><c t="str"><v>sku</v></c></row><row><c t="str"><f>A9</f><v>EX-1</v></c></row></worksheet>',
      ),
    });
    expect(readCsv(bytes, kind, {})).toMatchObject({
      rows: [{ cells: { sku: 'EX-1' } }],
      notices: [{ code: 'FORMULA_VALUE', detail: '1 cell(s) hold a formula: its last value was read.' }],
    });
  });

  it('is refused with what is wrong', () => {
    const read = () => readCsv(zipSync({ a: strToU8('b') }), kind, {});
    expect(read).toThrow(FileProblemError);
    expect(read).toThrow(
      'FILE_UNREADABLE: This is an archive (ZIP) and no workbook (XLSX) that can be read.',
    );
  });

  const many = (count: number) =>
    workbook(Array.from({ length: count }, (_, at) => [`EX-${String(at)}`, '1']));
  it('leaves others their turn while it is read', async () => {
    const bytes = await many(10_000);
    const read = async () => (await readCsvInTurns(bytes, kind, {})).rows.length;
    expect(await read()).toBe(10_000);
    expect(await longestTurnDuring(read, MOST_MS)).toBeLessThan(MOST_MS);
  });
  it('has 50,000 rows at most', async () => {
    await expect(readCsvInTurns(await many(50_001), kind, {})).rejects.toThrow('At most 50000 rows');
  });
});
