import { turnsDuring } from '@channel/testing';
import type { ImportContext, ImportKind } from './import-kind';
import { checkFile } from './reading/check-file';
import { readCsv, readCsvInTurns } from './reading/read-csv';
import { each, inTurns } from './turns';

const kind = {
  maxRows: 250_000,
  columns: [
    { name: 'sku', required: true, synonyms: [] },
    { name: 'note', required: true, synonyms: [] },
  ],
};
// Characters of two to four bytes and line ends of two bytes stand at every place of a slice somewhere.
const text = `sku,note\r\n${Array.from({ length: 5_000 }, (_, at) => `A-${String(at)},"Öl €\u{1F600}\r\n„${'ü'.repeat(at % 17)}"`).join('\r\n')}\r\n`;

describe('work in turns', () => {
  it('has the results of all rows, and lets others in between', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => at);
    let results: readonly number[] = [];
    const turns = await turnsDuring(async () => {
      results = await inTurns(each(rows, (row) => row * 2));
    });
    expect(results).toEqual(rows.map((row) => row * 2));
    expect(turns).toBeGreaterThanOrEqual(20);
  });

  it('reads a large file as it reads a small one', async () => {
    const bytes = Buffer.from(text);
    expect(bytes.length).toBeGreaterThan(130_000);
    expect(await readCsvInTurns(bytes, kind, {})).toEqual(readCsv(bytes, kind, {}));
  });

  it('refuses a large file that is not CSV with the same code', async () => {
    const bytes = Buffer.from(`${text}A,"never ends`);
    await expect(readCsvInTurns(bytes, kind, {})).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(readCsvInTurns(Buffer.from(''), kind, {})).rejects.toMatchObject({
      code: 'REQUIRED_COLUMN_MISSING',
    });
  });

  it('lets others in while a file is read for its check', async () => {
    const nothing = { rows: [], controlTotals: {}, fileProblems: [], basis: {} };
    const idle = { ...kind, check: () => Promise.resolve(nothing) } as unknown as ImportKind;
    const context = { options: {} } as ImportContext;
    expect(await turnsDuring(() => checkFile(Buffer.from(text), idle, context))).toBeGreaterThanOrEqual(20);
  });
});
