import { escapeFormula } from '@channel/kernel';
import { inPages, type Cell, type Sheet, type SheetInPages } from './sheet';

/** Spreadsheets take a text without it for one of their own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The sheet after RFC 4180; nothing in it runs. */
export const csvOf = async (sheet: Sheet): Promise<string> => {
  const parts: string[] = [];
  for await (const part of csvParts(inPages(sheet))) parts.push(part);
  return parts.join('');
};

/** The same, a part for each page. */
export async function* csvParts({ columns, pages }: SheetInPages): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lineOf(columns.map(escapeFormula));
  for await (const rows of pages) yield rows.map((row) => lineOf(row.map(textOf))).join('');
}

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
