/** A line as it is typed. */
export type TypedLine = Readonly<{ sku: string; quantity: string }>;
export const EMPTY_LINE: TypedLine = { sku: '', quantity: '' };

const SKU_WORDS = /^(sku|part ?(no|number)?\.?|part-?no|teilenummer|artikel(nummer)?|product)$/i;
const QUANTITY_WORDS = /^(q(uanti)?ty|quantity|menge|anzahl|stück|pieces)$/i;

/** Cells of what a spreadsheet puts on the clipboard, or of CSV lines. */
const cellsOf = (row: string): readonly string[] =>
  row
    .split(row.includes('\t') ? '\t' : row.includes(';') ? ';' : ',')
    .map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));

/**
 * Rows that were pasted: by their header's words where there is one, else part number and quantity in the first two
 * columns. Empty rows are left out; nothing is corrected silently.
 */
export const pastedLines = (text: string): readonly TypedLine[] => {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf);
  const [head = []] = rows;
  const sku = head.findIndex((cell) => SKU_WORDS.test(cell));
  const quantity = head.findIndex((cell) => QUANTITY_WORDS.test(cell));
  const named = sku >= 0 && quantity >= 0;
  const [skuAt, quantityAt] = named ? [sku, quantity] : [0, 1];
  return rows
    .slice(named ? 1 : 0)
    .map((cells) => ({ sku: cells[skuAt] ?? '', quantity: cells[quantityAt] ?? '' }));
};

/** Whether a text is more than one cell, so that it fills lines and not one field. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

/** Lines with anything in them, numbered as they stand. */
export const linesOf = (typed: readonly TypedLine[]) =>
  typed.flatMap(({ sku, quantity }, at) =>
    sku === '' && quantity === ''
      ? []
      : [{ line: String(at + 1), sku, quantity: /^\d{1,9}$/.test(quantity) ? Number(quantity) : 0 }],
  );
