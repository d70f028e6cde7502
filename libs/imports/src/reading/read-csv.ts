import type { JsonObject } from '@channel/kernel';
import type { ImportRow, RowFinding, Rows } from '../import-kind';
import { atOnce, inTurns, type BetweenTurns } from '../turns';
import { csvRecords, type CsvRecord, type TableShape } from './csv-records';
import { decoding, FileProblemError } from './decode';
import { mustBeText } from './foreign-file';
import { readingInterchange } from './interchange/read-interchange';
import { isInterchange } from './interchange/segments';
import type { RawRow, ReadFile, Wanted } from './read-file';
import { readCells, type PlacedColumn } from './row-cells';
import { MOST_AT_ONCE, MOST_UNPACKED, WORKBOOK_DELIMITER, workbookText, type TableText } from './workbook';
import { unescapeFormula } from '@channel/kernel';
import {
  constantsOf,
  HEADER_WITHIN,
  headerAt,
  headerOfTemplate,
  readHeader,
  spellings,
  type Header,
} from './header';

export const MAX_FILE_BYTES = 67_108_864;
const MAX_CELL = 10_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

type Records = readonly (readonly string[])[];

/**
 * Reads a short CSV file or workbook of a kind at once. Rows are numbered by physical record, the first of the file is 1.
 * @throws FileProblemError with the code that refuses the file
 */
export const readCsv = (
  bytes: Uint8Array,
  kind: Wanted,
  options: JsonObject,
): ReadFile<readonly ImportRow[]> => {
  const file = atOnce(reading(bytes, kind, options, MOST_AT_ONCE));
  return { ...file, rows: [...file.rows] };
};

/** Reads a file of any size like `readCsv`, and leaves the process time for other things meanwhile. */
export const readCsvInTurns = (
  bytes: Uint8Array,
  kind: Wanted,
  options: JsonObject,
  between?: BetweenTurns,
): Promise<ReadFile> => inTurns(reading(bytes, kind, options, MOST_UNPACKED), between);

function* reading(
  bytes: Uint8Array,
  kind: Wanted,
  options: JsonObject,
  mostUnpacked: number,
): Generator<undefined, ReadFile> {
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblemError('TOO_LARGE', 'A file has at most 64 MB.');
  const workbook = yield* workbookText(bytes, options, mostUnpacked);
  const { text, notices } = workbook ?? (yield* plainFile(bytes, kind));
  yield;
  if (kind.interchange !== undefined && workbook === undefined && isInterchange(text.slice(0, 200))) {
    const read = yield* readingInterchange(text, kind, kind.interchange, options);
    return { ...read, notices: [...notices, ...read.notices] };
  }
  const delimiter =
    workbook === undefined
      ? delimiterOf(text, spellings(kind.columns, options), options)
      : WORKBOOK_DELIMITER;
  const header = headerOf(firstRecords(text, delimiter), kind, options);
  const table = { text, delimiter, header, kind, constants: constantsOf(options) };
  const { count, pieces, ...read } = yield* counting(table);
  const rows: Rows = { length: count, [Symbol.iterator]: () => readable(table, pieces) };
  return { header: header.names, delimiter, rows, ...read, notices };
}

function* plainFile(bytes: Uint8Array, { interchange }: Wanted): Generator<undefined, TableText> {
  mustBeText(bytes, interchange !== undefined);
  const { text, encoding, assumed } = yield* decoding(bytes);
  yield;
  const notices = assumed
    ? [{ code: 'ENCODING_ASSUMED', detail: `The bytes are not UTF-8; they were read as ${encoding}.` }]
    : [];
  return { text: text.replace(END_OF_FILE, ''), notices };
}

const shapeOf = ({ names, places }: Header, { columns }: Wanted): TableShape => {
  const flat = new Set(
    columns.flatMap(({ name, form }) => (form === 'text' ? [] : (places.get(name) ?? []))),
  );
  return { width: names.length, mayHoldLines: (column) => !flat.has(column) };
};

/** Old programs end a file with Ctrl Z. */
const END_OF_FILE = /\u001A\s*$/u;

/** The delimiter under which the header names the most columns, else the records are most of a table; a declared one wins. */
const delimiterOf = (text: string, known: ReadonlyMap<string, string>, { delimiter }: JsonObject): string => {
  const declared = DELIMITERS.find((candidate) => candidate === delimiter);
  if (declared !== undefined) return declared;
  const scores = DELIMITERS.map((candidate) => {
    const records = firstRecords(text, candidate);
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
  const filled = records.filter((record) => !isBlank(record));
  const widths = [...new Set(filled.map(({ length }) => length))].filter((width) => width > 1);
  return widths
    .map((width) => filled.filter(({ length }) => length === width))
    .reduce((best, next) => (next.flat().length > best.flat().length ? next : best), []);
};

/** A header stands in the first records, and those within this many characters. */
const START = 200_000;
/** The first physical records, the blank ones as well. */
const firstRecords = (text: string, delimiter: string): Records => {
  const records: (readonly string[])[] = [];
  for (const record of csvRecords(text.slice(0, START), delimiter)) {
    if (record === undefined || record.row > HEADER_WITHIN) break;
    while (records.length < record.row - 1) records.push([]);
    records.push(record.cells);
  }
  return records;
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

type Table = Readonly<{
  text: string;
  delimiter: string;
  header: Header;
  kind: Wanted;
  constants: Readonly<Record<string, string>>;
}>;

const recordsOf = ({ text, delimiter, header, kind }: Table): ReturnType<typeof csvRecords> =>
  csvRecords(text, delimiter, shapeOf(header, kind));
/** The cells as they were sent: our own report comes back with marks of ours. */
const rawOf = ({ cells }: CsvRecord, { isReport }: Header): readonly string[] =>
  isReport ? cells.map(unescapeFormula) : cells;
const saysSomething = (record: CsvRecord | undefined, { at }: Header): record is CsvRecord =>
  record !== undefined && record.row > at && !isBlank(record.cells);

/** A stretch of a text in which rows that can be read stand close together. */
type Piece = Readonly<{ from: number; to: number; firstRow: number; lastRow: number }>;
/** Who reads the rows again walks over so many records without a row at most, and pauses for others after it. */
const MOST_BETWEEN = 100;

const withRow = (pieces: Piece[], { row, from, to }: CsvRecord): void => {
  const last = pieces.at(-1);
  if (last === undefined || row - last.lastRow > MOST_BETWEEN)
    pieces.push({ from, to, firstRow: row, lastRow: row });
  else pieces[pieces.length - 1] = { ...last, to, lastRow: row };
};

type Counted = Pick<ReadFile, 'unreadable' | 'blank'> & Readonly<{ count: number; pieces: readonly Piece[] }>;

/** Counts the rows that can be read, notes where they stand, and keeps those that cannot; pauses after each record. */
function* counting(table: Table): Generator<undefined, Counted> {
  const { header, kind } = table;
  const unreadable: RawRow[] = [];
  const pieces: Piece[] = [];
  const records = recordsOf(table);
  for (let count = 0; ;) {
    const { value: record, done } = records.next();
    if (done === true)
      return { count, pieces, unreadable, blank: record - header.at - count - unreadable.length };
    yield;
    if (!saysSomething(record, header)) continue;
    if (count + unreadable.length >= kind.maxRows)
      throw new FileProblemError('TOO_MANY_ROWS', `At most ${String(kind.maxRows)} rows are read.`);
    const raw = rawOf(record, header);
    const unread = unreadFinding({ ...record, cells: raw }, header, kind);
    if (unread === undefined) {
      count += 1;
      withRow(pieces, record);
    } else unreadable.push({ row: record.row, raw, outcome: 'error', findings: [unread] });
  }
}

/** Names the cells of each row that can be read after the header. */
function* readable(table: Table, pieces: readonly Piece[]): Generator<ImportRow, undefined> {
  const { header, kind, constants } = table;
  const columns = columnsIn(header, kind);
  for (const { from, to, firstRow } of pieces)
    for (const record of recordsOf({ ...table, text: table.text.slice(from, to) })) {
      if (record === undefined || isBlank(record.cells)) continue;
      const raw = rawOf(record, header);
      if (unreadFinding({ ...record, cells: raw }, header, kind) === undefined)
        yield { row: firstRow + record.row - 1, raw, ...readCells(raw, columns, constants) };
    }
}

const headerOf = (records: Records, kind: Wanted, options: JsonObject): Header => {
  const { columns, headerless } = kind;
  const found = headerAt(records, spellings(columns, options));
  const first = records.find((record) => !isBlank(record));
  if (headerless !== undefined && first !== undefined && headerless.isRow(first))
    return headerOfTemplate(headerless.columns, records.indexOf(first));
  if (found === undefined)
    throw new FileProblemError(
      'REQUIRED_COLUMN_MISSING',
      'None of the first ten records is a header.',
      tableIn(records)[0] ?? first ?? [],
    );
  return readHeader(records[found.at] ?? [], found.at + 1, columns, options);
};

/** What keeps a record from being read as a row at all. */
const unreadFinding = (
  { cells, broken }: CsvRecord,
  { names, places }: Header,
  { columns }: Wanted,
): RowFinding | undefined => {
  if (broken)
    return unread(
      'QUOTE_BROKEN',
      'A quoted cell does not end in its line, so nobody knows which row is which.',
    );
  const long = cells.findIndex((cell) => cell.length > MAX_CELL);
  if (long >= 0)
    return unread('CELL_TOO_LONG', `A cell has more than ${String(MAX_CELL)} characters.`, names[long]);
  const cut = columns.some(({ name, required }) => required && (places.get(name) ?? 0) >= cells.length);
  return cut || cells.length > names.length
    ? unread('RAGGED_ROW', `The row has ${String(cells.length)} cells, the header ${String(names.length)}.`)
    : undefined;
};

const unread = (code: string, message: string, column?: string): RowFinding => ({
  ...{ code, severity: 'error', message },
  ...(column === undefined ? {} : { column }),
});

const columnsIn = ({ places }: Header, { columns }: Wanted): readonly PlacedColumn[] =>
  columns.flatMap((column) => {
    const at = places.get(column.name);
    return at === undefined ? [] : [{ ...column, at }];
  });
