import { FileProblemError } from './decode';

/** One record of a file. A quoted cell may cover several lines; the record counts once, as the first of them. */
export type CsvRecord = Readonly<{
  /** Physical record, the first of the file is 1; blank ones are counted and not given. */
  row: number;
  cells: readonly string[];
  /** A quoted cell did not end as it must: nobody knows where this record ends and the next begins. */
  broken: boolean;
  /** Its place in the text; of a broken record that of all that it swallowed. */
  from: number;
  to: number;
}>;

export type TableShape = Readonly<{
  /** Cells of the header. */
  width: number;
  /** Whether a cell of this column may go over several lines: a name or a note may, a part number may not. */
  mayHoldLines: (column: number) => boolean;
}>;

const MAX_RECORD = 2_000_000;
const MAX_CELLS = 10_000;
/** Blank records cost nothing, but a file may hold millions of them. */
const BLANKS_PER_PAUSE = 10_000;
const LINE_END = /\r\n|\n|\r/;

/**
 * The records of a CSV text by RFC 4180, with one tolerance: a quote inside an unquoted cell, or text after a closing
 * quote of the same line, is kept as text (G71). A quoted cell over several lines that closes in front of other text,
 * that never closes, that stands in a column whose cells have one line, or whose lines are each a record of the header's
 * width, has swallowed records: each of its lines is given as a broken record of its own. Pauses with `undefined`.
 * @param shape of the table, where its header is known
 * @returns how many physical records there are, the blank ones included
 * @throws FileProblemError FILE_UNREADABLE for a record beyond two million characters or ten thousand cells
 */
export function* csvRecords(
  text: string,
  delimiter: string,
  shape?: TableShape,
): Generator<CsvRecord | undefined, number> {
  const place = { delimiter, lineEnd: lineEndsOf(text), nextDelimiter: finderOf(text, delimiter) };
  const separator = delimiter.charCodeAt(0);
  let row = 0;
  let blanks = 0;
  for (let at = 0; at < text.length;) {
    row += 1;
    const end = emptyLineEnd(text, at, separator);
    if (end >= 0) {
      blanks += 1;
      if (blanks % BLANKS_PER_PAUSE === 0) yield undefined;
      at = afterLineEnd(text, end);
      continue;
    }
    const { cells, swallowed, end: last } = recordAt(text, at, { ...place, shape });
    const between = { from: at, to: last };
    for (const line of swallowed) {
      if (line.trim() !== '') yield { row, cells: cellsOf(line, delimiter), broken: true, ...between };
      row += 1;
    }
    if (swallowed.length === 0) yield { row, cells, broken: false, ...between };
    else row -= 1;
    at = afterLineEnd(text, last);
  }
  return row;
}

/** Where a line of blanks and empty cells ends, of which there may be millions; -1 for one that says something. */
const emptyLineEnd = (text: string, from: number, separator: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) return at;
    if (sign !== separator && sign !== 32 && sign !== 9) return -1;
  }
  return text.length;
};

type Finder = (from: number) => number;
/** Where a sign comes next, asked for with growing places: each is searched once; the end of the text if none does. */
const finderOf = (text: string, sign: string): Finder => {
  let known = -1;
  return (from) => {
    if (known < from) known = orEnd(text, text.indexOf(sign, from));
    return known;
  };
};
const lineEndsOf = (text: string): Finder => {
  const feed = finderOf(text, '\n');
  const carriage = finderOf(text, '\r');
  return (from) => Math.min(feed(from), carriage(from));
};
const afterLineEnd = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
type Place = Readonly<{ delimiter: string; lineEnd: Finder; nextDelimiter: Finder }>;
type ReadRecord = Readonly<{
  cells: readonly string[];
  /** Of its last line. */ end: number;
  broken: boolean;
}>;

const readRecord = (text: string, start: number, place: Place): ReadRecord => {
  const { delimiter, lineEnd, nextDelimiter } = place;
  const firstEnd = lineEnd(start);
  const line = text.slice(start, firstEnd);
  if (!line.includes('"')) return { cells: cellsOf(line, delimiter), end: firstEnd, broken: false };
  const cells: string[] = [];
  let end = firstEnd;
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, place) : undefined;
    if (cell === 'broken') return { cells, end: lastLineOf(text, at, place), broken: true };
    if (cell === undefined) {
      const stop = Math.min(end, nextDelimiter(at));
      cells.push(text.slice(at, stop));
      at = stop;
    } else {
      cells.push(cell.value);
      at = cell.end;
      end = at > end ? lineEnd(at) : end;
    }
    if (at >= end) return { cells, end, broken: false };
    if (cells.length > MAX_CELLS) throw tooManyCells();
    at += 1;
  }
};

const cellsOf = (line: string, delimiter: string): readonly string[] => {
  const cells = line.split(delimiter, MAX_CELLS + 1);
  if (cells.length > MAX_CELLS) throw tooManyCells();
  return cells;
};
const tooManyCells = (): FileProblemError =>
  new FileProblemError(
    'FILE_UNREADABLE',
    `The file is not CSV: a record has more than ${String(MAX_CELLS)} cells.`,
  );

const orEnd = (text: string, index: number): number => (index < 0 ? text.length : index);

/** Place of the quote that closes the cell which begins at `start`; the end of the text if none does. */
const closingQuote = (text: string, start: number): number => {
  let quote = orEnd(text, text.indexOf('"', start + 1));
  while (text[quote + 1] === '"' && quote < text.length) quote = orEnd(text, text.indexOf('"', quote + 2));
  return quote;
};

const quotedCell = (
  text: string,
  start: number,
  { delimiter, lineEnd, nextDelimiter }: Place,
): Readonly<{ value: string; end: number }> | 'broken' => {
  const close = closingQuote(text, start);
  if (close >= text.length) return 'broken';
  const end = close + 1;
  const sign = text[end];
  if (sign === undefined || sign === delimiter || sign === '\n' || sign === '\r')
    return { value: text.slice(start + 1, close).replaceAll('""', '"'), end };
  const ofLine = lineEnd(start);
  if (close > ofLine) return 'broken';
  const stop = Math.min(ofLine, nextDelimiter(end));
  return { value: text.slice(start, stop), end: stop };
};

/** End of the line in which a broken cell would close: up to there it swallowed records. */
const lastLineOf = (text: string, start: number, { lineEnd }: Place): number => {
  const close = closingQuote(text, start);
  return close >= text.length ? text.length : lineEnd(close);
};

type RecordAt = Readonly<{
  cells: readonly string[];
  end: number;
  /** The lines of a broken record. */
  swallowed: readonly string[];
}>;

const recordAt = (
  text: string,
  start: number,
  { shape, ...place }: Place & Readonly<{ shape: TableShape | undefined }>,
): RecordAt => {
  const { cells, end, broken } = readRecord(text, start, place);
  if (end - start > MAX_RECORD && !broken)
    throw new FileProblemError('FILE_UNREADABLE', 'The file is not CSV: a record has no end.');
  const oneLine = !broken && !cells.some((cell) => LINE_END.test(cell));
  if (oneLine) return { cells, end, swallowed: [] };
  const lines = text.slice(start, end).split(LINE_END);
  const filled = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const isBroken = broken || areRecords(cells, filled, { delimiter: place.delimiter, shape });
  return { cells, end, swallowed: isBroken ? filled : [] };
};

type Swallowing = Readonly<{ delimiter: string; shape: TableShape | undefined }>;
/** Narrower tables have cells over several lines that look like records by chance. */
const TELLING_WIDTH = 4;

/** Whether the lines of a record were swallowed by a quote that means something else, e.g. inches. */
const areRecords = (
  cells: readonly string[],
  lines: readonly string[],
  { delimiter, shape }: Swallowing,
): boolean =>
  shape !== undefined &&
  (cells.some((cell, index) => LINE_END.test(cell) && !shape.mayHoldLines(index)) ||
    (shape.width >= TELLING_WIDTH &&
      lines.every((line) => line.trim() === '' || line.split(delimiter).length === shape.width)));
