import { escapeFormula } from '@channel/kernel';
import { ROWS_A_TURN, turn, type Cell, type Sheet } from './sheet';

/** Spreadsheets take a text without it for one of their own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The sheet after RFC 4180; nothing in it runs. */
export const csvOf = async ({ columns, rows }: Sheet): Promise<string> => {
  const parts = [BYTE_ORDER_MARK, lineOf(columns.map(escapeFormula))];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await turn();
    parts.push(lineOf(row.map(textOf)));
  }
  return parts.join('');
};

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const textOf = (cell: Cell): string => {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return escapeFormula(cell.text);
    case 'number':
      return cell.text;
    case 'flag':
      return String(cell.flag);
    case 'day':
      return cell.day;
    case 'instant':
      return cell.instant;
  }
};
