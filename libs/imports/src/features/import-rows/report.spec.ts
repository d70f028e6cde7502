import type { StoredRow } from '../../storage/import-rows';
import { outcomesReported, reportCsv } from './report';

const textOf = async (
  form: Readonly<{ header: readonly string[]; delimiter: string }>,
  ...rows: readonly StoredRow[]
): Promise<string> => {
  async function* pages() {
    yield await Promise.resolve(rows);
  }
  let text = '';
  for await (const part of reportCsv({ ...form, blank: 0 }, pages())) text += part;
  return text;
};
const found = { code: 'BAD_NUMBER', severity: 'error', message: '"1;5" is no number.' } as const;
const row = (raw: readonly string[], more: Partial<StoredRow> = {}): StoredRow => ({
  ...{ row: 2, outcome: 'error', findings: [found, { ...found, column: 'x' }], raw, ...more },
});

describe('case:C19 the report', () => {
  const form = { header: ['Artikel', 'Menge'], delimiter: ';' };
  it('is of the rows that failed, unless all are asked for', () => {
    expect(outcomesReported()).toEqual(['error', 'held']);
    expect(outcomesReported('failed')).toEqual(['error', 'held']);
    expect(outcomesReported('all')).toBeUndefined();
    expect(() => outcomesReported('some')).toThrow(/`failed` or `all`/);
  });
  it('has the delimiter of the file, a mark of UTF-8, and the own columns as they came', async () => {
    expect(await textOf(form, row([' A-1', '1,5']))).toBe(
      '\uFEFFArtikel;Menge;_row;_outcome;_code;_message;_suggestion\n' +
        ' A-1;1,5;2;error;BAD_NUMBER;"""1;5"" is no number. ""1;5"" is no number.";\n',
    );
  });
  it('case:B16 gives an apostrophe to what a spreadsheet would run, and to no number', async () => {
    const text = await textOf(
      form,
      row(['=1+1', '-5'], { findings: [] }),
      row(["'=x", '+7'], { findings: [] }),
    );
    expect(text).toContain("'=1+1;-5;");
    expect(text).toContain("''=x;+7;");
  });
  it('keeps cells beyond the header, which are what is wrong with the row', async () =>
    expect(await textOf(form, row(['A-1', '5', 'more'], { findings: [] }))).toContain(
      'A-1;5;2;error;;;;more\n',
    ));
  it('replaces our own columns of a report that came back, and no column of the sender', async () => {
    const back = { header: ['sku', '_row', '_code'], delimiter: ',' };
    expect(await textOf(back, row(['A-1', '7', 'X'], { findings: [] }))).toContain('A-1,2,error,,,\n');
    const own = { header: ['sku', '_code'], delimiter: ',' };
    expect(await textOf(own, row(['A-1', 'X'], { findings: [] }))).toContain('A-1,X,2,error,,,\n');
  });
});
