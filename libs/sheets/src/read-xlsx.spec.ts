import { strToU8, zipSync } from 'fflate';
import { readingXlsx, type ReadWorkbook, type WorkbookReading } from './read-xlsx';
import { xlsxOf } from './xlsx';

const ASKED: WorkbookReading = { maxRows: 100, maxBytes: 1_000_000, maxColumns: 20, decimal: '.' };
const read = (bytes: Uint8Array, asked: Partial<WorkbookReading> = {}): ReadWorkbook => {
  const reading = readingXlsx(bytes, { ...ASKED, ...asked });
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
};
const cellsOf = (bytes: Uint8Array, asked?: Partial<WorkbookReading>) =>
  read(bytes, asked).rows.map(({ cells }) => cells);

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[$-407]dd\\.mm\\.yyyy"/>' +
  '<numFmt numFmtId="166" formatCode="&quot;day &quot;0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>';
const RELATIONS =
  '<Relationships><Relationship Id="rId7" Target="worksheets/hidden.xml"/><Relationship Id="rId8" Target="/xl/worksheets/data.xml"/></Relationships>';
const WORKBOOK =
  '<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="old" state="hidden" r:id="rId7"/>' +
  '<x:sheet name="POS" sheetId="2" r:id="rId8"/></x:sheets></x:workbook>';

type Given = Readonly<{ workbook?: string; strings?: string; more?: Readonly<Record<string, string>> }>;
/** A workbook as other programs write it: with a hidden sheet in front, shared strings and formats. */
const foreign = (rows: string, { workbook = WORKBOOK, strings = '', more = {} }: Given = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': RELATIONS,
        'xl/styles.xml': STYLES,
        'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
        'xl/worksheets/hidden.xml': '<worksheet><row r="1"><c r="A1"><v>666</v></c></row></worksheet>',
        'xl/worksheets/data.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...more,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );

describe('req:5.4 a workbook is read', () => {
  it('as it was written here: text, numbers, days', async () => {
    const bytes = await xlsxOf({
      name: 'Deals',
      columns: ['sku', 'amount', 'on'],
      rows: [
        [
          { kind: 'text', text: '00123' },
          { kind: 'number', text: '8250.10', decimals: 2 },
          { kind: 'day', day: '2026-09-20' },
        ],
        [{ kind: 'text', text: 'a < b & "c"' }, null, null],
      ],
    });
    expect(cellsOf(bytes)).toEqual([
      ['sku', 'amount', 'on'],
      ['00123', '8250.1', '2026-09-20'],
      ['a < b & "c"'],
    ]);
  });

  it('from the first sheet that is not hidden, rows and cells at their places', () =>
    expect(
      read(
        foreign(
          '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"><c r="A9"><v>3</v></c></row>',
        ),
      ),
    ).toEqual({
      formulas: 0,
      rows: [
        { row: 2, cells: ['', '1', '', '2'] },
        { row: 9, cells: ['3'] },
      ],
    }));

  it('with shared texts of several formats, without what is read aloud for them', () => {
    const strings =
      '<si><r><t>EX4100</t></r><r><rPr><b/></rPr><t xml:space="preserve">-48P</t></r><rPh sb="0"><t>yomi</t></rPh></si>' +
      '<si><t>A &amp; B&#10;C_x000D_</t></si><si><t/></si><si><t><![CDATA[<b>]]></t></si>';
    expect(
      cellsOf(
        foreign(
          '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>',
          { strings },
        ),
      ),
    ).toEqual([['EX4100-48P', 'A & B\nC\r', '', '<b>']]);
  });

  it.each([
    ['an amount as the shortest decimal that is the same number', '', '8250.0100000000002', '8250.01'],
    ['what was typed as 0.1', '', '0.10000000000000001', '0.1'],
    ['the number of a thing with its zeros', ' s="2"', '123', '00123'],
    ['a day, not its number', ' s="1"', '46285', '2026-09-20'],
    ['a day in a format of its own', ' s="3"', '46285', '2026-09-20'],
    ['a day with its time', ' s="1"', '46285.395833333336', '2026-09-20 09:30:00'],
    ['a number whose unit has letters', ' s="4"', '46285', '46285'],
    ['a number without a format, whatever it could be', '', '46285', '46285'],
    ['a truth', ' t="b"', '1', 'TRUE'],
    ['an error of the spreadsheet, which the reader of cells knows', ' t="e"', '#N/A', '#N/A'],
    ['the text of a formula', ' t="str"', 'x', 'x'],
  ])('%s', (_, attributes, value, shown) =>
    expect(cellsOf(foreign(`<row r="1"><c r="A1"${attributes}><v>${value}</v></c></row>`))).toEqual([
      [shown],
    ]),
  );

  it('counts from the day of old Macintoshes where the workbook says so', () =>
    expect(
      cellsOf(
        foreign('<row r="1"><c r="A1" s="1"><v>44823</v></c></row>', {
          workbook: WORKBOOK.replace('<x:sheets>', '<x:workbookPr date1904="1"/><x:sheets>'),
        }),
      ),
    ).toEqual([['2026-09-20']]));

  it('writes numbers, and numbers only, with the decimal sign that is asked for', () =>
    expect(
      cellsOf(foreign('<row r="1"><c r="A1"><v>8250.5</v></c><c r="B1" t="str"><v>INV-1.5</v></c></row>'), {
        decimal: ',',
      }),
    ).toEqual([['8250,5', 'INV-1.5']]));

  it('reads what a formula gave last, and counts it', () =>
    expect(
      read(
        foreign(
          '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    ).toEqual({ formulas: 2, rows: [{ row: 1, cells: ['4', '2'] }] }));
});

describe('a workbook is refused', () => {
  const refusal = (bytes: Uint8Array, asked: Partial<WorkbookReading> = {}): string => {
    try {
      read(bytes, asked);
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : '';
    }
    return 'read';
  };
  const row = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<row r="${String(at + 1)}"><c><v>1</v></c></row>`).join('');

  it.each<[string, Uint8Array, Partial<WorkbookReading>, RegExp]>([
    ['with a program in it', foreign(row(1), { more: { 'xl/vbaProject.bin': 'x' } }), {}, /program/],
    ['beyond its rows', foreign(row(12)), { maxRows: 10 }, /At most 10 rows/],
    ['beyond its columns', foreign('<row><c r="ZZ1"><v>1</v></c></row>'), {}, /At most 20 columns/],
    ['that is too large when it is unpacked', foreign(' '.repeat(90_000)), { maxBytes: 50_000 }, /0.05 MB/],
    [
      'of too many parts',
      foreign('', {
        more: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`a${String(at)}`, ''])),
      }),
      {},
      /parts/,
    ],
    [
      'with a document type',
      foreign('', { workbook: '<!DOCTYPE x [<!ENTITY a "aaa">]><workbook/>' }),
      {},
      /no workbook/,
    ],
    ['that is another archive', zipSync({ 'readme.txt': strToU8('x') }), {}, /no workbook/],
    ['that is cut off', foreign(row(50)).subarray(0, 700), {}, /no workbook|damaged/],
    [
      'that is no archive but begins as one',
      Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3),
      {},
      /no workbook|damaged/,
    ],
  ])('%s', (_, bytes, asked, sentence) => {
    expect(refusal(bytes, asked)).toMatch(/^WorkbookError: /);
    expect(refusal(bytes, asked)).toMatch(sentence);
  });
});
