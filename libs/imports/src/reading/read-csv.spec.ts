import type { JsonObject } from '@channel/kernel';
import { FileProblemError } from './decode';
import { readCsv } from './read-csv';

const kind = {
  maxRows: 3,
  columns: [
    { name: 'sku', required: true, synonyms: ['Part Number'], form: 'identifier' as const },
    { name: 'unit_price', required: true, synonyms: [] },
    { name: 'note', required: false, synonyms: [], form: 'text' as const },
  ],
};
const read = (content: string | Uint8Array, options: JsonObject = {}) =>
  readCsv(typeof content === 'string' ? Buffer.from(content) : content, kind, options);
const cells = (content: string | Uint8Array, options?: JsonObject) =>
  read(content, options).rows.map((row) => row.cells);
const problem = (content: string | Uint8Array): string => {
  try {
    read(content);
  } catch (error) {
    if (error instanceof FileProblemError) return error.code;
    throw error;
  }
  return 'none';
};
const expected = [{ sku: 'A-1', unit_price: '5' }];
const text = 'sku,unit_price\nA-1,5\n';

describe('reading CSV', () => {
  it.each([
    ['plain', text],
    ['a mark of UTF-8', `\uFEFF${text}`],
    ['CR LF', text.replaceAll('\n', '\r\n')],
    ['CR alone', text.replaceAll('\n', '\r')],
    ['no line end at the end', text.trimEnd()],
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['vertical bars', text.replaceAll(',', '|')],
    ['quotes', '"sku","unit_price"\n"A-1","5"\n'],
    ['other spelling of the header', 'SKU,Unit-Price\nA-1,5\n'],
    ['marks of forms in the header', 'SKU*,Unit price.\nA-1,5\n'],
    ['a Ctrl Z at the end', `${text}\u001A`],
    ['a Ctrl Z and a line end at the end', `${text}\u001A\r\n`],
    ['a synonym', 'part number,UNIT PRICE\nA-1,5\n'],
    ['blanks around', 'sku , unit_price\n A-1 ,\t5 \n'],
    ['lines before the header', 'Report of September\n\nsku,unit_price\nA-1,5\n'],
    ['our own columns', 'sku,unit_price,_row,_code\nA-1,5,7,X\n'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('understands %s', (_name, content) => expect(cells(content)).toEqual(expected));

  it('case:C19 keeps cells as they were sent, and says with which delimiter', () => {
    const { delimiter, rows } = read('sku;unit_price\n A–1 ;5\n');
    expect(delimiter).toBe(';');
    expect(rows).toMatchObject([{ cells: { sku: 'A-1' }, sent: { sku: ' A–1 ' }, raw: [' A–1 ', '5'] }]);
  });
  it('reads Windows-1252 and says that it guessed', () => {
    const file = read(Buffer.from([...Buffer.from('sku,unit_price\nCaf'), 0xe9, ...Buffer.from(',5\n')]));
    expect(file.rows[0]?.cells.sku).toBe('Café');
    expect(file.notices.map(({ code }) => code)).toEqual(['ENCODING_ASSUMED']);
  });
  it('keeps delimiters, quotes and line ends inside quotes', () =>
    expect(cells('sku,unit_price,note\nA,5,"x,""1""\ny"\n')).toEqual([
      { sku: 'A', unit_price: '5', note: 'x,"1"\ny' },
    ]));
  it('numbers physical records and skips blank ones', () => {
    const file = read('sku,unit_price\n\nA-1,5\n,\nA-2,6\n');
    expect(file.rows.map(({ row }) => row)).toEqual([3, 5]);
    expect(file.blank).toBe(2);
  });
  it('takes constants and a mapping from the options', () =>
    expect(cells('Artikel\nA-1\n', { mapping: { Artikel: 'sku' }, constants: { unit_price: '5' } })).toEqual(
      expected,
    ));
  it('finds the columns of a header of which it knows no name, whatever separates them', () => {
    const headerOf = (content: string): readonly string[] => {
      try {
        return read(content).header;
      } catch (error) {
        return error instanceof FileProblemError ? error.header : [];
      }
    };
    expect(headerOf('Report of September\n\nArtikel;Preis;Notiz\nA-1;5,00;gut, neu\n')).toEqual([
      'Artikel',
      'Preis',
      'Notiz',
    ]);
    expect(headerOf('Artikel\tPreis\nA-1\t5,00\n')).toEqual(['Artikel', 'Preis']);
  });
  it('marks rows that it cannot read', () => {
    const long = 'x'.repeat(10_001);
    const { unreadable } = read(`sku,unit_price\nA-1\nA-1,5,6\nA-1,${long}\n`);
    expect(unreadable.map(({ findings }) => findings[0]?.code)).toEqual([
      'RAGGED_ROW',
      'RAGGED_ROW',
      'CELL_TOO_LONG',
    ]);
  });
  it.each([
    ['FILE_UNREADABLE', 'sku,unit_price\nA\0,5\n'],
    ['FILE_UNREADABLE', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ['REQUIRED_COLUMN_MISSING', ''],
    ['REQUIRED_COLUMN_MISSING', 'sku\nA-1\n'],
    ['REQUIRED_COLUMN_MISSING', 'nothing,known\nA-1,5\n'],
    ['COLUMN_DOUBLED', 'sku,SKU,unit_price\nA,A,5\n'],
    ['TOO_MANY_COLUMNS', `sku,unit_price${',x'.repeat(99)}\n`],
    ['TOO_MANY_ROWS', `sku,unit_price\n${'A,5\n'.repeat(4)}`],
  ])('refuses the file with %s (%#)', (code, content) => expect(problem(content)).toBe(code));
});

describe('the apostrophe before a formula', () => {
  it('is removed only from our own report', () => {
    expect(cells("sku,unit_price,_row\n'=A,5,2\n")).toEqual([{ sku: '=A', unit_price: '5' }]);
    expect(cells("sku,unit_price\n'=A,5\n")).toEqual([{ sku: "'=A", unit_price: '5' }]);
  });

  it('case:B12 numbers rows by their place, however much stands between them that is none', () => {
    const between = [',,\n', ' \n', '\n', '\u00A0,\n'].map((line) => line.repeat(150)).join('');
    const rows = `A-1,5,x\n${between}A-2,6,"y\nz"\n,,\nA-3,7,x\n`;
    const file = read(`sku,unit_price,note\n${rows}`);
    expect(file.rows.map(({ row, cells: { sku } }) => [row, sku])).toEqual([
      [2, 'A-1'],
      [603, 'A-2'],
      [605, 'A-3'],
    ]);
  });
});
