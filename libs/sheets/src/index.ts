export { csvOf, csvParts } from './csv';
export type { Cell, Rows, Sheet, SheetInPages } from './sheet';
export { xlsxOf, xlsxParts } from './xlsx';
