import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from './cli-error';
import { csvOf, jsonOf } from './files';
import { sample } from '@channel/config';

const folder = mkdtempSync(join(tmpdir(), 'channel-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (content: string): string => {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
};
const columns = { sku: ['Part Number'], quantity: ['Qty'] };
const usage = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof CliError && error.exitCode === 2) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('a CSV', () => {
  it.each(['Part Number,Qty\nEX,2\n', '\uFEFFSKU;Quantity\nEX;2', 'part_number\tqty\r\nEX\t2\r\n'])(
    'is read by titles that people use: %j',
    (content) =>
      expect(csvOf(file(content), columns, ['sku', 'quantity'])).toEqual([{ sku: 'EX', quantity: '2' }]),
  );
  it('that lacks a column, has no rows or is none is wrong usage', () => {
    expect(usage(() => csvOf(file('sku\nEX\n'), columns, ['sku', 'quantity']))).toContain(
      'no column quantity',
    );
    expect(usage(() => csvOf(file('sku,quantity\n'), columns, ['sku']))).toContain('no rows');
    expect(usage(() => csvOf(file('sku,quantity\nEX,2,3\n'), columns, ['sku']))).toContain('is no CSV');
    expect(usage(() => csvOf(join(folder, 'none'), columns, []))).toContain('ENOENT');
  });
});

describe('a JSON file', () => {
  it('holds an object', () => {
    expect(jsonOf(file('{"a":1}'))).toEqual({ a: 1 });
    expect(usage(() => jsonOf(file('[1]')))).toContain('does not hold a JSON object');
    expect(usage(() => jsonOf(file('{')))).toContain('is no JSON');
  });
});

it('the shipped samples are found from the sources', () =>
  expect(sample('pos-2026-09.csv')).toContain('report_period'));
