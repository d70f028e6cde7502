import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { command } from '../client/decide';
import { recordOf } from '../client/references';
import { define } from '../define';
import { csvOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

/** Titles under which configurators have them. */
const COLUMNS = {
  line: ['Line No'],
  sku: ['Part Number', 'Product', 'Item', 'Product Number'],
  quantity: ['Qty'],
} as const;

/** The bill of materials of a deal, from a file. */
export const addBom = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'bom <deal> <csv>',
    summary:
      'submits a version of the bill of materials: columns line, sku, quantity; wrong lines are listed',
    examples: ['deals bom DR-2026-000001 bom.csv --as priya'],
    run: async ({ client }, name = '', file = '') => {
      const rows = csvOf(file, COLUMNS, ['sku', 'quantity']);
      const lines = rows.map((row, index) => ({
        line: row.line ?? String(index + 1),
        sku: row.sku ?? '',
        quantity: quantityOf(row.quantity ?? '', index),
      }));
      const done = await command(client, `${await recordOf(client, 'deal', name)}/boms`, { lines });
      const columns = {
        line: 'line',
        sku: 'sku',
        quantity: 'quantity',
        list: 'listUnit',
        net: 'netUnit',
        codes: 'codes',
      };
      if (!output.json) output.table(columns, done.lines as readonly Row[], '');
      output.line(
        `${cellText(done.id)}, version ${cellText(done.version)}, ${cellText(done.status)}: list ${cellText(done.list)}, net ${cellText(done.net)}`,
        done,
      );
    },
  });
};

const quantityOf = (text: string, index: number): number => {
  if (!/^-?\d{1,9}$/.test(text))
    throw usageError(`Row ${String(index + 2)}: quantity is a whole number, not "${text}".`);
  return Number(text);
};
