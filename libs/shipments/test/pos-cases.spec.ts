import type { FileCheck } from '@channel/imports';
import type { JsonObject } from '@channel/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, check, type Shelf } from './fixture-world';

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'cases');
const bytesOf = (name: string): Buffer => readFileSync(join(FOLDER, `${name}.csv`));

type Case = Readonly<{
  /** What the sender does wrong, or what must be right. */
  about: string;
  /** Files of the sender in their order; all but the last are applied. */
  files: readonly string[];
  options?: JsonObject;
  problems?: readonly string[];
  notices?: readonly string[];
  /** Row of the file → outcome and codes. */
  rows: Readonly<Record<number, string>>;
}>;

const ORDINAL = { formats: { lines: 'ordinal' }, constants: { invoice_line: '-' } };

const CASES: readonly Case[] = [
  {
    about:
      'case:F01 case:C17 G71 two stray quotes: the rows that they swallow are named, and no other row says something else',
    files: ['two-stray-quotes'],
    rows: {
      2: 'created',
      3: 'error QUOTE_BROKEN',
      4: 'error QUOTE_BROKEN',
      5: 'error QUOTE_BROKEN',
      6: 'created',
    },
  },
  {
    about:
      'case:F05 case:C17 G72 a text that a spreadsheet kept: read as the text in it, so that the clean file repeats it',
    files: ['excel-text-1'],
    rows: { 2: 'warning VALUE_NORMALISED;VALUE_NORMALISED' },
  },
  {
    about: 'case:F05 case:C17 G72 … and the clean file',
    files: ['excel-text-1', 'excel-text-2-clean'],
    rows: { 2: 'duplicate' },
  },
  {
    about: 'case:F06 case:C17 G72 a serial number in exponent form',
    files: ['excel-serial-1'],
    rows: { 2: 'error ID_DAMAGED' },
  },
  {
    about: 'case:C17 G72 … of another unit, which reads the same',
    files: ['excel-serial-1', 'excel-serial-2-other-unit'],
    rows: { 2: 'error ID_DAMAGED' },
  },
  {
    about: 'case:F18 case:C18 all rows bad: each says what is wrong with it',
    files: ['all-rows-bad'],
    rows: { 2: 'error BAD_NUMBER', 3: 'error UNKNOWN_SKU' },
  },
  {
    about: 'case:F19 case:C17 the only row has a cell too many: the file has a row, and it is in error',
    files: ['all-rows-one-cell-too-many'],
    rows: { 2: 'error RAGGED_ROW' },
  },
  {
    about: 'case:C17 all rows ragged are no empty file',
    files: ['all-rows-ragged'],
    rows: { 2: 'error RAGGED_ROW', 3: 'error RAGGED_ROW' },
  },
  {
    about: 'case:C17 … and no report that nothing was sold',
    files: ['all-rows-ragged'],
    options: { nil: true, period: '2026-07' },
    problems: ['NIL_REPORT_HAS_ROWS'],
    rows: { 2: 'error RAGGED_ROW', 3: 'error RAGGED_ROW' },
  },
  {
    about:
      'case:F28 case:C17 G73 a new line in front of others, without line numbers: the others stay what they are',
    files: ['ordinal-1', 'ordinal-2-new-line-first'],
    options: ORDINAL,
    rows: { 2: 'created', 3: 'duplicate', 4: 'duplicate' },
  },
  {
    about: 'case:F30 case:C18 a serial number twice in one file',
    files: ['same-serial-twice-in-one-file'],
    rows: { 2: 'warning SERIAL_REUSED', 3: 'warning SERIAL_REUSED' },
  },
  {
    about: 'case:C18 … on two lines of one invoice',
    files: ['serial-twice-in-one-file'],
    rows: { 2: 'warning SERIAL_REUSED', 3: 'warning SERIAL_REUSED' },
  },
  {
    about: 'case:F13 case:C17 G72 letters that were doubled or lost',
    files: ['mojibake'],
    rows: { 2: 'warning TEXT_DAMAGED', 3: 'warning TEXT_DAMAGED' },
  },
  {
    about: 'case:F15 case:C17 G72 a missing optional cell at the end',
    files: ['short-row'],
    rows: { 2: 'created' },
  },
  { about: 'case:F16 case:C17 G72 a Ctrl Z at the end', files: ['ctrl-z'], rows: { 2: 'created' } },
  {
    about: 'case:F17 case:C18 a mark of a form in the header',
    files: ['header-words'],
    rows: { 2: 'created' },
  },
  { about: 'case:C18 80 serial numbers', files: ['many-serials'], rows: { 2: 'created' } },
  { about: 'case:C18 a cell of 1,500 characters', files: ['long-cell'], rows: { 2: 'created' } },
  {
    about:
      'case:C18 a currency that the catalogue does not have: the part is known, its price is not compared',
    files: ['currency-of-catalogue'],
    rows: { 2: 'warning VALUE_IGNORED' },
  },
  {
    about: 'case:C18 superscripts are no digits',
    files: ['superscript-is-a-digit'],
    rows: { 2: 'error BAD_NUMBER', 3: 'error BAD_NUMBER' },
  },
  {
    about: 'case:C18 a number that cannot be read hides nothing',
    files: ['later-findings-hidden-by-reading'],
    rows: { 2: 'error BAD_NUMBER;UNKNOWN_SKU;UNKNOWN_PARTNER' },
  },
  {
    about: 'case:C18 a hold hides nothing',
    files: ['later-findings-hidden-by-hold'],
    rows: { 2: 'held OUTLIER;OUTLIER;DEAL_NOT_FOUND' },
  },
  {
    about: 'case:C18 a unit that came back',
    files: ['resold-1-sale', 'resold-2-return'],
    rows: { 2: 'created' },
  },
  {
    about: 'case:C18 … is sold again',
    files: ['resold-1-sale', 'resold-2-return', 'resold-3-sale'],
    rows: { 2: 'created' },
  },
  {
    about: 'case:C18 G81 a return with a serial number that was never sold',
    files: ['return-with-foreign-serial-1-sale', 'return-with-foreign-serial-2-return'],
    rows: { 2: 'warning SERIAL_NOT_SOLD' },
  },
  {
    about: 'case:C18 look-alike dashes, full-width letters and no-break blanks are read with a warning',
    files: ['look-alikes-without-warning'],
    rows: { 2: 'warning VALUE_NORMALISED', 3: 'warning VALUE_NORMALISED', 4: 'warning VALUE_NORMALISED' },
  },
  {
    about: 'case:C17 an unquoted comma, found where the last cell is empty',
    files: ['ragged-by-one-empty-cell'],
    rows: { 2: 'error RAGGED_ROW' },
  },
  {
    about: 'case:C18 a day in another age is a day in the future',
    files: ['far-future-day'],
    rows: { 2: 'error SHIP_DATE_IN_FUTURE' },
  },
  {
    about: 'case:C18 G81 a point where a comma is declared',
    files: ['point-under-declared-comma'],
    options: { formats: { decimal: ',' } },
    rows: { 2: 'error BAD_NUMBER' },
  },
  {
    about: 'case:C18 G80 the same content on another invoice is another sale',
    files: ['same-content-other-invoice-1', 'same-content-other-invoice-2'],
    rows: { 2: 'warning POSSIBLE_REREPORT' },
  },
];

const rowsOf = ({ outcomes }: FileCheck): Readonly<Record<number, string>> =>
  Object.fromEntries(
    outcomes.map(({ row, outcome, findings }) => {
      const codes = findings.map(({ code }) => code).join(';');
      return [row, codes === '' ? outcome : `${outcome} ${codes}`];
    }),
  );

const shelfAfter = async (files: readonly string[], options: JsonObject): Promise<Shelf> => {
  let shelf: Shelf = new Map();
  for (const file of files) shelf = await after(bytesOf(file), file, shelf, options);
  return shelf;
};

describe('small files that were taken wrongly once', () => {
  it.each(CASES)('$about', async ({ files, options = {}, problems = [], notices = [], rows }) => {
    const shelf = await shelfAfter(files.slice(0, -1), options);
    const found = await check(bytesOf(files.at(-1) ?? ''), options, shelf);
    expect(rowsOf(found)).toEqual(rows);
    expect(found.problems.map(({ code }) => code)).toEqual(problems);
    expect(found.notices.map(({ code }) => code)).toEqual(notices);
  });

  it.each([
    ['300,000 line ends of Windows', '\r\n', 300_000],
    ['600,000 blank lines (blank-lines)', '\n', 600_000],
  ])('case:B12 %s are one row, and blank records', async (_, lineEnd, times) => {
    const sale = bytesOf('same-content-other-invoice-1').toString('utf8');
    const found = await check(Buffer.from(`${sale}${lineEnd.repeat(times)}`), {}, new Map());
    expect(rowsOf(found)).toEqual({ 2: 'created' });
    expect(found.counts).toEqual({ created: 1, skipped: times });
  });

  it('case:C19 a finding quotes the cell as it was sent', async () => {
    const text = bytesOf('same-content-other-invoice-1').toString('utf8');
    const sent = text.replace('EX4100-24P', ' ex4100–99p').replace('3900.00', '" 3.900,0x"');
    const found = await check(Buffer.from(sent), { formats: { decimal: ',' } }, new Map());
    expect(found.outcomes[0]?.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'BAD_NUMBER', value: ' 3.900,0x' },
      { code: 'UNKNOWN_SKU', value: ' ex4100–99p' },
    ]);
  });

  it('case:C19 SIGN_MISMATCH says what is wrong, in both directions', async () => {
    const text = bytesOf('same-content-other-invoice-1').toString('utf8');
    const messageOf = async (content: string): Promise<string | undefined> =>
      (await check(Buffer.from(content), {}, new Map())).outcomes[0]?.findings[0]?.message;
    expect(await messageOf(text.replace(',3,3900', ',-3,3900'))).toMatch(/^A sale has a quantity above zero/);
    expect(await messageOf(text.replace(',sale,', ',return,'))).toMatch(
      /^A return has a quantity below zero/,
    );
  });
});
