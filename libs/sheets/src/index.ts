export { csvOf, csvParts } from './csv';
export type { Cell, Rows, Sheet, SheetInPages } from './sheet';
export { xlsxOf, xlsxParts } from './xlsx';
export { isWorkbook, readingXlsx, type ReadWorkbook, type SheetRow } from './read-xlsx';
export { WorkbookError } from './unpack';
