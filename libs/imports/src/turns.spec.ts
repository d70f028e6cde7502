import { longestTurnDuring, turnsDuring } from '@channel/testing';
import type { ImportContext, ImportKind } from './import-kind';
import { checkFile } from './reading/check-file';
import { decoding } from './reading/decode';
import { readCsv, readCsvInTurns } from './reading/read-csv';
import { each, inTurns, listed } from './turns';

const kind = {
  maxRows: 250_000,
  columns: [
    { name: 'sku', required: true, synonyms: [] },
    { name: 'note', required: true, synonyms: [], form: 'text' as const },
  ],
};
// Characters of two to four bytes and line ends of two bytes stand at every place of a slice somewhere.
const text = `sku,note\r\n${Array.from({ length: 5_000 }, (_, at) => `A-${String(at)},"Öl €\u{1F600}\r\n„${'ü'.repeat(at % 17)}"`).join('\r\n')}\r\n`;

/** A fiftieth of a millisecond of work, as a row may take. */
const slowly = (row: number): number => {
  for (const end = performance.now() + 0.05; performance.now() < end;);
  return row * 2;
};

describe('work in turns', () => {
  it('has the results of all rows, and lets others in between', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => at);
    let results: readonly number[] = [];
    const told: number[] = [];
    const turns = await turnsDuring(async () => {
      results = await inTurns(each(rows, slowly), async (done) => void told.push(done));
    });
    expect(results).toEqual(rows.map((row) => row * 2));
    expect(turns).toBeGreaterThanOrEqual(5);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('reads a large file as it reads a small one', async () => {
    const bytes = Buffer.from(text);
    expect(bytes.length).toBeGreaterThan(130_000);
    const read = await readCsvInTurns(bytes, kind, {});
    expect({ ...read, rows: [...read.rows] }).toEqual(readCsv(bytes, kind, {}));
  });

  it('case:B12 pauses while bytes become text, not only between rows', () => {
    expect([...decoding(Buffer.alloc(17_000_000, 'a'))].length).toBeGreaterThanOrEqual(5);
  });

  it('refuses a large file without a header with the same code', async () => {
    await expect(readCsvInTurns(Buffer.from(''), kind, {})).rejects.toMatchObject({
      code: 'REQUIRED_COLUMN_MISSING',
    });
  });

  const nothing = { rows: [], controlTotals: {}, fileProblems: [], basis: {} };
  /** It looks at each row, as all kinds do, and finds nothing. */
  const check: ImportKind['check'] = async (rows) => {
    await listed(rows, () => false);
    return nothing;
  };
  const idle = { ...kind, check } as unknown as ImportKind;
  const context = { options: {}, progress: () => Promise.resolve() } as unknown as ImportContext;

  it.each([
    ['0.6 MB of line ends', `sku,note\nA-1,x\n${'\n'.repeat(600_000)}`],
    ['32 MB of line ends', `sku,note\nA-1,x\n${'\n'.repeat(33_000_000)}`],
    ['0.6 MB of lines of blanks', `sku,note\nA-1,x\n${' ,\n'.repeat(200_000)}`],
    ['250,000 rows', `sku,note\n${'A-1,"some text"\n'.repeat(250_000)}`],
    ['a quote that never ends', `sku,note\nA-1,"x\n${'A-1,x\n'.repeat(200_000)}`],
    ['a quote in each line', `sku,note\n${'A"1\n'.repeat(200_000)}`],
    ['one line of 8 MB', `sku,note\n${'x'.repeat(8_000_000)}`],
    ['4 MB of rows of empty cells', `sku,note\nA-1,x\n${',\n'.repeat(2_000_000)}A-2,x\n`],
    ['a row of two million cells', `sku,note\nx${','.repeat(1_990_000)}`],
    ['20 MB that are not UTF-8', `sku,note\n${'A-1,Zürich\n'.repeat(200_000)}`],
  ])(
    'case:B12 never keeps the process for 100 ms over %s',
    async (name, content) => {
      const bytes = Buffer.from(content, name.includes('not UTF-8') ? 'latin1' : 'utf8');
      const longest = await longestTurnDuring(() => checkFile(bytes, idle, context), 100);
      expect(longest).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});
