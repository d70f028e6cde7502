import type { Command } from 'commander';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { succeeded, type Client } from '../client/client';
import { read } from '../client/decide';
import { recordOf } from '../client/references';
import { define } from '../define';
import { bytesOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

export const showBom = async (output: Output, bom: Row): Promise<void> => {
  const columns = {
    line: 'line',
    sku: 'sku',
    quantity: 'quantity',
    list: 'listUnit',
    net: 'netUnit',
    codes: 'codes',
  };
  if (!output.json) await output.table(columns, bom.lines as readonly Row[], 'It has no lines.');
  output.line(
    `${cellText(bom.id)}, version ${cellText(bom.version)}, ${cellText(bom.status)}: list ${cellText(bom.list)}, net ${cellText(bom.net)}`,
    bom,
  );
};

/** The deal takes a new version a moment after it was submitted; what comes next, a quote, rests on that. */
const boundTo = async (client: Client, deal: string, bomId: unknown): Promise<void> => {
  for (const waited of [0, 100, 200, 400, 800]) {
    await pause(waited);
    if ((await read(client, deal)).bomId === bomId) return;
  }
};

/** The bill of materials of a deal, from a file that the server reads. */
export const addBom = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'bom <deal> <csv>',
    summary:
      'submits a version of the bill of materials: columns line, sku, quantity; wrong lines are listed',
    examples: ['deals bom DR-2026-000001 bom.csv --as priya'],
    run: async ({ client }, name = '', file = '') => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(bytesOf(file))], { type: 'text/csv' }), basename(file));
      const deal = await recordOf(client, 'deal', name);
      const bom = succeeded(await client.post<Row>(`${deal}/boms`, { form }));
      await boundTo(client, deal, bom.id);
      await showBom(output, bom);
    },
  });
};
