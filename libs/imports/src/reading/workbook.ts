import { isWorkbook, readingXlsx, WorkbookError, type ReadWorkbook } from '@channel/sheets';
import type { JsonObject } from '@channel/kernel';
import { FileProblemError } from './decode';

/** Between the cells of a workbook that is read as text; no cell holds it without quotes. */
export const WORKBOOK_DELIMITER = ',';
/** A workbook is unpacked as a whole; beyond so many rows a file is sent as CSV. */
const MAX_ROWS = 50_000;
const MAX_COLUMNS = 100;
/** Of a workbook when it is unpacked. */
export const MOST_UNPACKED = 200_000_000;
/** Of one that is read at once, while nobody else has a turn. */
export const MOST_AT_ONCE = 20_000_000;

export type TableText = Readonly<{
  text: string;
  notices: readonly Readonly<{ code: string; detail: string }>[];
}>;

/**
 * A workbook as the CSV text that says the same, each row at the place where it stood, so that whatever reads, reports and
 * repairs CSV does so with workbooks. `undefined` for what is none. Numbers are written with the decimal sign that the
 * sender declares, for the text is read by the same declaration. Pauses again and again.
 * @throws FileProblemError FILE_UNREADABLE
 */
export function* workbookText(
  bytes: Uint8Array,
  options: JsonObject,
  maxBytes: number,
): Generator<undefined, TableText | undefined> {
  if (!isWorkbook(bytes)) return undefined;
  const { rows, formulas } = yield* readingWorkbook(bytes, maxBytes, options);
  const lines: string[] = [];
  for (const { row, cells } of rows) {
    while (lines.length < row - 1) lines.push('');
    lines.push(cells.map(cellText).join(WORKBOOK_DELIMITER));
    if (lines.length % 100 === 0) yield;
  }
  const notices =
    formulas === 0
      ? []
      : [
          {
            code: 'FORMULA_VALUE',
            detail: `${String(formulas)} cell(s) hold a formula: its last value was read.`,
          },
        ];
  return { text: lines.join('\n'), notices };
}

function* readingWorkbook(
  bytes: Uint8Array,
  maxBytes: number,
  options: JsonObject,
): Generator<undefined, ReadWorkbook> {
  const decimal = declaresComma(options) ? ',' : '.';
  try {
    return yield* readingXlsx(bytes, { maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS, maxBytes, decimal });
  } catch (error) {
    throw error instanceof WorkbookError ? new FileProblemError('FILE_UNREADABLE', error.message) : error;
  }
}

const declaresComma = ({ formats }: JsonObject): boolean =>
  typeof formats === 'object' && formats !== null && 'decimal' in formats && formats.decimal === ',';

/** A cell is one line of text: a note with line breaks stays a note. */
const cellText = (cell: string): string => {
  const line = cell.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};
