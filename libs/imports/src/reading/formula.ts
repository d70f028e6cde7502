/** What a spreadsheet would run as a formula, also behind apostrophes that were there before. */
const RUNS = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;

/** A leading apostrophe keeps a spreadsheet from running the cell. */
export const escapeFormula = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);
/** Takes back exactly the one that our report added. */
export const unescapeFormula = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
