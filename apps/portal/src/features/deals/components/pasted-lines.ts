import type { BomCheck } from '../api/check-bom.query';

/** A line as it is typed. What a file says besides comes along and is not typed. */
export type TypedLine = Readonly<{
  sku: string;
  quantity: string;
  termMonths: string;
  site?: string;
  notes?: string;
  manufacturer?: string;
}>;
export const EMPTY_LINE: TypedLine = { sku: '', quantity: '', termMonths: '' };

/** What the header of a column may be called. */
const WORDS = {
  sku: /^(sku|part ?(no|number)?\.?|part-?no|teilenummer|artikel(nummer)?|product)$/i,
  quantity: /^(q(uanti)?ty|quantity|menge|anzahl|stück|pieces)$/i,
  termMonths: /^(term([ _](in )?months)?|months|duration|laufzeit|monate)$/i,
} as const;

/** Cells of what a spreadsheet puts on the clipboard, or of CSV lines. */
const cellsOf = (row: string): readonly string[] =>
  row
    .split(row.includes('\t') ? '\t' : row.includes(';') ? ';' : ',')
    .map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));

/**
 * Rows that were pasted: by their header's words where there is one, else part number, quantity and term in the first three
 * columns. Empty rows are left out; nothing is corrected silently.
 */
export const pastedLines = (text: string): readonly TypedLine[] => {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf);
  const [head = []] = rows;
  const placeOf = (word: RegExp): number => head.findIndex((cell) => word.test(cell));
  const found = [placeOf(WORDS.sku), placeOf(WORDS.quantity), placeOf(WORDS.termMonths)] as const;
  const named = found[0] >= 0 && found[1] >= 0;
  const [sku, quantity, term] = named ? found : [0, 1, 2];
  return rows.slice(named ? 1 : 0).map((cells) => ({
    ...{ sku: cells[sku] ?? '', quantity: cells[quantity] ?? '' },
    termMonths: cells[term] ?? '',
  }));
};

/** Whether a text is more than one cell, so that it fills lines and not one field. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

const isEmpty = ({ sku, quantity }: TypedLine): boolean => sku === '' && quantity === '';
/** Lines with anything in them. */
export const filledLines = (typed: readonly TypedLine[]): readonly TypedLine[] =>
  typed.filter((line) => !isEmpty(line));

const WHOLE = /^\d{1,9}$/;
/** Lines with anything in them, numbered as they stand. What is no number is sent as one that the server refuses. */
export const linesOf = (typed: readonly TypedLine[]) =>
  typed.flatMap(({ sku, quantity, termMonths, ...more }, at) =>
    isEmpty({ sku, quantity, termMonths })
      ? []
      : [
          {
            ...{ line: String(at + 1), sku, quantity: WHOLE.test(quantity) ? Number(quantity) : 0 },
            ...(WHOLE.test(termMonths) ? { termMonths: Number(termMonths) } : {}),
            ...more,
          },
        ],
  );

/** Lines of a version, or of a file that the server has read, as they are typed. */
export const typedLinesOf = (
  lines: readonly Readonly<
    Pick<BomCheck['lines'][number], 'sku' | 'quantity' | 'termMonths' | 'site' | 'notes' | 'manufacturer'>
  >[],
): readonly TypedLine[] =>
  lines.map(({ sku, quantity, termMonths, site, notes, manufacturer }) => ({
    ...{ sku, quantity: quantity === null ? '' : String(quantity), termMonths: String(termMonths ?? '') },
    ...(site === undefined ? {} : { site }),
    ...(notes === undefined ? {} : { notes }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
  }));
