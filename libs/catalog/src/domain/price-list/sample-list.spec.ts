import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = join(__dirname, '..', '..', '..', '..', '..', 'samples', 'price-list-en-usd.csv');
/** A cell in quotes may hold commas; the sample holds no quotes inside quotes. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
const [head = '', ...lines] = readFileSync(SAMPLE, 'utf8').trimEnd().split(/\r?\n/);
const columns = cellsOf(head);
const parts = lines.map((line) => {
  const cells = cellsOf(line);
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  return { sku: cell('sku'), family: cell('family'), kind: cell('kind') };
});

describe('the shipped price list', () => {
  it('req:J53 has SRX300 to SRX380 in the family BRANCH_SRX, and no other SRX', () => {
    const srx = parts.filter(({ sku, kind }) => /^SRX\d/.test(sku) && kind === 'product');
    expect(srx.length).toBeGreaterThan(5);
    for (const { sku, family } of srx)
      expect([sku, family]).toEqual([sku, /^SRX3[0-8]\d(?!\d)/.test(sku) ? 'BRANCH_SRX' : 'SRX']);
  });
  it('invents software and services, and says so in their numbers', () => {
    const invented = parts.filter(({ kind }) => kind !== 'product');
    expect(invented.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['software', 'service']));
    for (const { sku } of invented) expect(sku).toMatch(/^DEMO-/);
  });
});
