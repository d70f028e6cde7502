import { unzipSync, strFromU8 } from 'fflate';
import readSheet from 'read-excel-file/node';
import { csvOf } from './csv';
import type { Cell, Sheet } from './sheet';
import { xlsxOf } from './xlsx';

const text = (given: string): Cell => ({ kind: 'text', text: given });
const number = (given: string, decimals?: number): Cell => ({
  kind: 'number',
  text: given,
  ...(decimals === undefined ? {} : { decimals }),
});
const sheet = (rows: readonly (readonly Cell[])[], columns = ['a']): Sheet => ({
  name: 'Deals',
  columns,
  rows,
});
const worksheetOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

const KINDS = sheet(
  [
    [
      text('00042'),
      number('-1248.50', 2),
      { kind: 'day', day: '2026-10-05' },
      { kind: 'instant', instant: '2026-10-05T18:30:00.000Z' },
      { kind: 'flag', flag: true },
      null,
    ],
  ],
  ['id', 'amount', 'day', 'at', 'flag', 'nothing'],
);

describe('req:10.6 a sheet as a workbook', () => {
  it('is read by another program as what it is: text, number, date, instant, flag', async () => {
    const [{ data } = { data: [] }] = await readSheet(Buffer.from(await xlsxOf(KINDS)));
    expect(data).toEqual([
      ['id', 'amount', 'day', 'at', 'flag', 'nothing'],
      ['00042', -1248.5, new Date('2026-10-05'), new Date('2026-10-05T18:30:00.000Z'), true, null],
    ]);
  });

  it('writes a number with the digits that it has, and as text what a spreadsheet would round', async () => {
    const xml = worksheetOf(await xlsxOf(sheet([[number('0.10', 2)], [number('9007199254740993.07', 2)]])));
    expect(xml).toContain('<v>0.10</v>');
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">9007199254740993.07</t>');
  });

  it('case:B16 keeps what looks like a formula as text, without an apostrophe', async () => {
    const xml = worksheetOf(
      await xlsxOf(sheet([[text('=HYPERLINK("http://x","y")')], [text('@a\u0000\u0007<b>')]])),
    );
    expect(xml).toContain('<t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)</t>');
    expect(xml).toContain('@a&lt;b&gt;');
    expect(xml).not.toContain('<f>');
  });

  it('gives the same bytes for the same cells', async () => {
    const first = await xlsxOf(KINDS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(await xlsxOf(KINDS)).equals(Buffer.from(first))).toBe(true);
  });

  it('has a place for every column and row', async () => {
    const wide = Array.from({ length: 30 }, (_, index) => `c${String(index)}`);
    const xml = worksheetOf(
      await xlsxOf(
        sheet(
          Array.from({ length: 600 }, () => wide.map(text)),
          wide,
        ),
      ),
    );
    expect(xml).toContain('<c r="AD601" t="inlineStr">');
    expect(xml.match(/<row /g)).toHaveLength(601);
  });
});

describe('req:10.6 a sheet as CSV', () => {
  it('begins with the byte-order mark and shows numbers, days and instants as they are', async () => {
    expect(await csvOf(KINDS)).toBe(
      '\uFEFFid,amount,day,at,flag,nothing\r\n00042,-1248.50,2026-10-05,2026-10-05T18:30:00.000Z,true,\r\n',
    );
  });

  it('case:B16 never gives a quantity an apostrophe, and always what a spreadsheet would run', async () => {
    const cells = [text('=1+1'), text('-5'), number('-5'), text('+x'), text('a "b", c'), text('\tx')];
    expect(await csvOf(sheet(cells.map((cell) => [cell])))).toBe(
      '\uFEFFa\r\n\'=1+1\r\n-5\r\n-5\r\n\'+x\r\n"a ""b"", c"\r\n\'\tx\r\n',
    );
  });
});
