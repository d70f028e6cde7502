export { csvOf } from './csv';
export type { Cell, Sheet } from './sheet';
export { xlsxOf } from './xlsx';
