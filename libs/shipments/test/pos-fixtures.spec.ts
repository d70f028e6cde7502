import type { JsonObject } from '@channel/kernel';
import { MAX_FILE_BYTES } from '@channel/imports';
import { fileFixtures, reportOf } from '@channel/testing';
import { after, check, MAX_ROWS, type Shelf } from './fixture-world';

const { names, bytesOf, expectedOf } = fileFixtures<JsonObject>('pos');

const shelf: Shelf = new Map();
beforeAll(async () => {
  for (const name of ['first', 'second'])
    for (const [key, row] of await after(bytesOf(`earlier/${name}`), `${name}.csv`, shelf))
      shelf.set(key, row);
});

describe('odd and bad POS files', () => {
  it('are many, and each says what it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(
      new Set(
        names.map(
          (name) => bytesOf(name).toString('base64') + JSON.stringify(expectedOf(name).options ?? {}),
        ),
      ).size,
    ).toBe(names.length);
    for (const name of names) expect(expectedOf(name).about).not.toBe('');
  });
  it.each(names)('%s', async (name) => {
    const { options = {}, report } = expectedOf(name);
    const before = new Map(shelf);
    const found = await check(bytesOf(name), options, shelf);
    expect(reportOf(found)).toEqual(report);
    expect(shelf).toEqual(before);
  });
});

describe('huge POS files', () => {
  const [header = '', line = ''] = bytesOf('plain').toString('utf8').split('\n');
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
