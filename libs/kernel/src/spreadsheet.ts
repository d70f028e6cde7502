/** What a spreadsheet would run as a formula, also behind apostrophes that were there before. */
const RUNS = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** A signed number is no formula: quantities and amounts stay numbers. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A cell of an export: a leading apostrophe keeps a spreadsheet from running it. */
export const escapeFormula = (cell: string): string =>
  RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
/** Takes back exactly the one that an export of ours added. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
