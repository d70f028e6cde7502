import type { JsonObject } from '@channel/kernel';
import { parse as parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { CheckedRow, ImportKind, ImportRow } from '../import-kind';
import { decode, FileProblemError } from './decode';
import { unescapeFormula } from './formula';
import { constantsOf, HEADER_WITHIN, headerAt, readHeader, spellings, type Header } from './header';
import { inTurns, otherTurns } from '../turns';

export const MAX_FILE_BYTES = 67_108_864;
const MAX_CELL = 10_000;
const MAX_RECORD = 2_000_000;
const SLICE_BYTES = 65_536;
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

type Records = readonly (readonly string[])[];
type Wanted = Pick<ImportKind, 'columns' | 'maxRows'>;

/**
 * Reads a short CSV file of a kind at once. Rows are numbered by physical record, the first of the file is 1.
 * @throws FileProblemError with the code that refuses the file
 */
export const readCsv = (bytes: Uint8Array, kind: Wanted, options: JsonObject): ReadFile => {
  const text = textOf(bytes, kind, options);
  const work = rowsOf(recordsOf(text.text, text), text, kind, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

/** Reads a CSV file of any size like `readCsv`, and leaves the process time for other things meanwhile. */
export const readCsvInTurns = async (
  bytes: Uint8Array,
  kind: Wanted,
  options: JsonObject,
): Promise<ReadFile> => {
  const text = textOf(bytes, kind, options);
  return inTurns(rowsOf(await recordsInTurns(text.text, text), text, kind, options));
};

type FileText = Readonly<{ text: string; delimiter: string; notices: ReadFile['notices'] }>;

const textOf = (bytes: Uint8Array, { columns }: Wanted, options: JsonObject): FileText => {
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblemError('TOO_LARGE', 'A file has at most 64 MB.');
  const { text, encoding, assumed } = decode(bytes);
  const notices = assumed
    ? [{ code: 'ENCODING_ASSUMED', detail: `The bytes are not UTF-8; they were read as ${encoding}.` }]
    : [];
  return { text, delimiter: delimiterOf(text, spellings(columns, options), options), notices };
};

/** The delimiter under which the header names the most columns, else the records are most of a table; a declared one wins. */
const delimiterOf = (text: string, known: ReadonlyMap<string, string>, { delimiter }: JsonObject): string => {
  const declared = DELIMITERS.find((candidate) => candidate === delimiter);
  if (declared !== undefined) return declared;
  const start = text.slice(0, 200_000);
  const scores = DELIMITERS.map((candidate) => {
    const records = firstRecords(start, candidate);
    return {
      candidate,
      matches: headerAt(records, known)?.matches ?? 0,
      cells: tableIn(records).flat().length,
    };
  });
  return scores.reduce((best, next) =>
    next.matches > best.matches || (next.matches === 0 && best.matches === 0 && next.cells > best.cells)
      ? next
      : best,
  ).candidate;
};

/** Of the first records those of one width that have the most cells together: the first of them looks like a header. */
const tableIn = (records: Records): Records => {
  const filled = records.slice(0, HEADER_WITHIN).filter((record) => !isBlank(record));
  const widths = [...new Set(filled.map(({ length }) => length))].filter((width) => width > 1);
  return widths
    .map((width) => filled.filter(({ length }) => length === width))
    .reduce((best, next) => (next.flat().length > best.flat().length ? next : best), []);
};

/** Also of a file that is broken further on: it is refused for that, and not for a header that it has. */
const firstRecords = (text: string, delimiter: string): Records => {
  try {
    return recordsOf(text, { delimiter, to: HEADER_WITHIN });
  } catch {
    return text.split(/\r\n|\n|\r/, HEADER_WITHIN).map((line) => line.split(delimiter));
  }
};

type Form = Readonly<{ delimiter: string; to?: number }>;
const CSV = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: MAX_RECORD,
};
const notCsv = (error: unknown): FileProblemError => {
  const detail = error instanceof Error ? error.message : 'It cannot be parsed.';
  return new FileProblemError('FILE_UNREADABLE', `The file is not CSV: ${detail}`);
};

const recordsOf = (text: string, { delimiter, to }: Form): Records => {
  try {
    return parse(text, { ...CSV, delimiter, ...(to === undefined ? {} : { to }) });
  } catch (error) {
    throw notCsv(error);
  }
};

/** The same records, parsed slice by slice. */
const recordsInTurns = async (text: string, { delimiter }: Form): Promise<Records> => {
  const bytes = Buffer.from(text);
  const parsing = parser({ ...CSV, delimiter });
  const records: string[][] = [];
  const ended = new Promise<void>((resolve, reject) => {
    parsing.on('data', (record: string[]) => records.push(record));
    parsing.once('end', resolve).once('error', reject);
  });
  // Also where writing fails first, the failure is the one that is awaited below.
  ended.catch(() => undefined);
  for (let start = 0; start < bytes.length && !parsing.destroyed; start += SLICE_BYTES) {
    parsing.write(bytes.subarray(start, start + SLICE_BYTES));
    await otherTurns();
  }
  parsing.end();
  try {
    await ended;
  } catch (error) {
    throw notCsv(error);
  }
  return records;
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** Finds the header and names the cells; pauses after each row. */
function* rowsOf(
  records: Records,
  { notices }: FileText,
  kind: Wanted,
  options: JsonObject,
): Generator<undefined, ReadFile> {
  const header = headerOf(records, kind, options);
  const filled = records.slice(header.at + 1).filter((record) => !isBlank(record)).length;
  if (filled > kind.maxRows)
    throw new FileProblemError('TOO_MANY_ROWS', `At most ${String(kind.maxRows)} rows are read.`);
  const constants = constantsOf(options);
  const rows: ImportRow[] = [];
  const settled: CheckedRow[] = [];
  const raw = new Map<number, readonly string[]>();
  for (let at = header.at + 1; at < records.length; at += 1) {
    const record = records[at] ?? [];
    const row = at + 1;
    const cells = header.isReport ? record.map(unescapeFormula) : record;
    raw.set(row, cells);
    const unreadable = findingOf(row, cells, header);
    if (unreadable === undefined) rows.push({ row, raw: cells, cells: namedCells(cells, header, constants) });
    else settled.push(unreadable);
    yield;
  }
  return { header: header.names, rows, settled, raw, notices };
}

const headerOf = (records: Records, { columns }: Wanted, options: JsonObject): Header => {
  const found = headerAt(records, spellings(columns, options));
  if (found === undefined)
    throw new FileProblemError(
      'REQUIRED_COLUMN_MISSING',
      'None of the first ten records is a header.',
      tableIn(records)[0] ?? records.find((record) => !isBlank(record)) ?? [],
    );
  return readHeader(records[found.at] ?? [], found.at, columns, options);
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
