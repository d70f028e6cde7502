import type { CellFinding, ImportColumn, ImportRow } from '../import-kind';
import { readCell } from './cells';

export type PlacedColumn = ImportColumn & Readonly<{ at: number }>;

/** The cells by their columns; what was found while they were read names the column and quotes the cell. */
export const readCells = (
  raw: readonly string[],
  columns: readonly PlacedColumn[],
  constants: Readonly<Record<string, string>>,
): Pick<ImportRow, 'cells' | 'sent' | 'findings'> => {
  const cells: Record<string, string> = { ...constants };
  const sent: Record<string, string> = {};
  const findings: CellFinding[] = [];
  for (const { name, form, at } of columns) {
    const cell = raw[at] ?? '';
    const read = readCell(cell, form);
    cells[name] = read.value;
    if (read.value !== cell) sent[name] = cell;
    for (const finding of read.findings) findings.push({ column: name, ...finding });
  }
  return { cells, sent, findings };
};
