import type { JsonObject } from '@channel/kernel';
import { MAX_FILE_BYTES, type FileCheck } from '@channel/imports';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, check, MAX_ROWS, type Shelf } from './fixture-world';

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'pos');
const bytesOf = (name: string): Buffer => readFileSync(join(FOLDER, name));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -'.csv'.length));

type Expected = Readonly<{ about: string; options?: JsonObject; report: ReturnType<typeof reportOf> }>;
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;

/** What the sender is told: code and column of each finding; messages may be worded better without a new fixture. */
const reportOf = ({ problems, notices, counts, checked, outcomes }: FileCheck) => ({
  problems: problems.map(({ code }) => code),
  notices: notices.map(({ code }) => code),
  counts,
  totals: checked.controlTotals,
  rows: outcomes.map(({ row, outcome, findings }) => ({
    row,
    outcome,
    findings: findings.map(({ code, severity, column, suggestions }) =>
      [
        code,
        severity,
        ...(column === undefined ? [] : [column]),
        ...(suggestions ?? []).map((sku) => `→ ${sku}`),
      ].join(' '),
    ),
  })),
});

const shelf: Shelf = new Map();
beforeAll(async () => {
  for (const name of ['first.csv', 'second.csv'])
    for (const [key, row] of await after(bytesOf(join('earlier', name)), name, shelf)) shelf.set(key, row);
});

describe('odd and bad POS files', () => {
  it('are many, and each says what it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(
      new Set(
        names.map(
          (name) =>
            bytesOf(`${name}.csv`).toString('base64') + JSON.stringify(expectedOf(name).options ?? {}),
        ),
      ).size,
    ).toBe(names.length);
    for (const name of names) expect(expectedOf(name).about).not.toBe('');
  });
  it.each(names)('%s', async (name) => {
    const { options = {}, report } = expectedOf(name);
    const before = new Map(shelf);
    const found = await check(bytesOf(`${name}.csv`), options, shelf);
    expect(reportOf(found)).toEqual(report);
    expect(shelf).toEqual(before);
  });
});

describe('huge POS files', () => {
  const [header = '', line = ''] = bytesOf('plain.csv').toString('utf8').split('\n');
  const problemsOf = async (text: string): Promise<readonly string[]> =>
    (await check(Buffer.from(text), {}, shelf)).problems.map(({ code }) => code);

  it('are refused beyond 64 MB', async () =>
    expect(await problemsOf('x'.repeat(MAX_FILE_BYTES + 1))).toEqual(['TOO_LARGE']));
  it('are refused beyond the most rows of their kind; blank records do not count', async () => {
    const full = `${header}\n${`${line}\n`.repeat(MAX_ROWS)}${'\n'.repeat(1000)}`;
    expect(await problemsOf(`${full}${line}\n`)).toEqual(['TOO_MANY_ROWS']);
    expect(await problemsOf(full)).not.toContain('TOO_MANY_ROWS');
  });
  it('are read with more than a hundred blank records between rows', async () => {
    const found = await check(Buffer.from(`${header}\n${'\n'.repeat(150)}${line}\n`), {}, shelf);
    expect(found.counts).toEqual({ skipped: 150, created: 1 });
  });
});
