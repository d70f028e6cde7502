import type { JsonObject } from '@channel/kernel';
import { parse, type Options } from 'csv-parse/sync';
import type { CheckedRow, ImportKind, ImportRow } from '../import-kind';
import { decode, FileProblemError } from './decode';
import { unescapeFormula } from './formula';
import { constantsOf, headerAt, readHeader, spellings, type Header } from './header';

export const MAX_FILE_BYTES = 67_108_864;
const MAX_CELL = 10_000;
const MAX_RECORD = 2_000_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

export type ReadFile = Readonly<{
  header: readonly string[];
  /** Rows that can be checked. */
  rows: readonly ImportRow[];
  /** Rows that cannot be read, and blank ones. */
  settled: readonly CheckedRow[];
  /** The cells of every data record as they came, by row. */
  raw: ReadonlyMap<number, readonly string[]>;
  notices: readonly Readonly<{ code: string; detail: string }>[];
}>;

/**
 * Reads a CSV file of a kind. Rows are numbered by physical record, the first of the file is 1.
 * @throws FileProblemError with the code that refuses the file
 */
export const readCsv = (
  bytes: Uint8Array,
  kind: Pick<ImportKind, 'columns' | 'maxRows'>,
  options: JsonObject,
): ReadFile => {
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblemError('TOO_LARGE', 'A file has at most 64 MB.');
  const { text, encoding, assumed } = decode(bytes);
  const known = spellings(kind.columns, options);
  const delimiter = delimiterOf(text, known, options);
  const records = recordsOf(text, { delimiter });
  const found = headerAt(records, known);
  if (found === undefined)
    throw new FileProblemError(
      'REQUIRED_COLUMN_MISSING',
      'None of the first ten records is a header.',
      records.find((record) => !isBlank(record)) ?? [],
    );
  const header = readHeader(records[found.at] ?? [], found.at, kind.columns, options);
  const data = records.slice(found.at + 1);
  const filled = data.filter((record) => !isBlank(record)).length;
  if (filled > kind.maxRows)
    throw new FileProblemError('TOO_MANY_ROWS', `At most ${String(kind.maxRows)} rows are read.`);
  const notices = assumed
    ? [{ code: 'ENCODING_ASSUMED', detail: `The bytes are not UTF-8; they were read as ${encoding}.` }]
    : [];
  return { header: header.names, ...rowsOf(data, header, constantsOf(options)), notices };
};

/** The delimiter under which the header names the most columns; a declared one wins. */
const delimiterOf = (text: string, known: ReadonlyMap<string, string>, { delimiter }: JsonObject): string => {
  const declared = DELIMITERS.find((candidate) => candidate === delimiter);
  if (declared !== undefined) return declared;
  const start = text.slice(0, 200_000);
  const scores = DELIMITERS.map((candidate) => ({
    candidate,
    matches: headerAt(firstRecords(start, candidate), known)?.matches ?? 0,
  }));
  return scores.reduce((best, next) => (next.matches > best.matches ? next : best)).candidate;
};

const firstRecords = (text: string, delimiter: string): readonly (readonly string[])[] => {
  try {
    return recordsOf(text, { delimiter, to: 10 });
  } catch {
    return [];
  }
};

const recordsOf = (text: string, options: Options): readonly (readonly string[])[] => {
  try {
    return parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_RECORD,
      ...options,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'It cannot be parsed.';
    throw new FileProblemError('FILE_UNREADABLE', `The file is not CSV: ${detail}`);
  }
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

const rowsOf = (
  records: readonly (readonly string[])[],
  header: Header,
  constants: Readonly<Record<string, string>>,
): Pick<ReadFile, 'rows' | 'settled' | 'raw'> => {
  const rows: ImportRow[] = [];
  const settled: CheckedRow[] = [];
  const raw = new Map<number, readonly string[]>();
  for (const [index, record] of records.entries()) {
    const row = header.at + index + 2;
    const cells = header.isReport ? record.map(unescapeFormula) : record;
    raw.set(row, cells);
    const unreadable = findingOf(row, cells, header);
    if (unreadable === undefined) rows.push({ row, raw: cells, cells: namedCells(cells, header, constants) });
    else settled.push(unreadable);
  }
  return { rows, settled, raw };
};

const findingOf = (row: number, cells: readonly string[], { names }: Header): CheckedRow | undefined => {
  if (isBlank(cells)) return { row, outcome: 'skipped', findings: [] };
  const long = cells.findIndex((cell) => cell.length > MAX_CELL);
  if (long >= 0)
    return failed(row, 'CELL_TOO_LONG', `A cell has more than ${String(MAX_CELL)} characters.`, names[long]);
  const extra = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (extra || cells.length < names.length)
    return failed(
      row,
      'RAGGED_ROW',
      `The row has ${String(cells.length)} cells, the header ${String(names.length)}.`,
    );
  return undefined;
};

const failed = (row: number, code: string, message: string, column?: string): CheckedRow => ({
  row,
  outcome: 'error',
  findings: [{ code, severity: 'error', message, ...(column === undefined ? {} : { column }) }],
});

const namedCells = (
  cells: readonly string[],
  { places }: Header,
  constants: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...constants,
  ...Object.fromEntries([...places].map(([column, index]) => [column, (cells[index] ?? '').trim()])),
});
