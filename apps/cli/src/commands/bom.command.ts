import type { Command } from 'commander';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { succeeded, type Client } from '../client/client';
import { read } from '../client/decide';
import { recordOf } from '../client/references';
import { define, group } from '../define';
import { defineDecision } from '../define-decision';
import { bytesOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const showBom = (output: Output, bom: Row): void => {
  const columns = {
    line: 'line',
    sku: 'sku',
    quantity: 'quantity',
    list: 'listUnit',
    net: 'netUnit',
    codes: 'codes',
  };
  if (!output.json) output.table(columns, bom.lines as readonly Row[], 'It has no lines.');
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
      showBom(output, bom);
    },
  });
};

/** The vendor's price of a bill of materials that no rule approved. */
export const addPrice = (program: Command, output: Output): void => {
  const price = group(program, 'price', 'the vendor’s price of a bill of materials');
  const record = (_: unknown, id: string): Promise<string> =>
    Promise.resolve(`/v1/boms/${encodeURIComponent(id)}`);
  define(price, output, {
    name: 'show <bom>',
    summary: 'the bill of materials with its price',
    examples: ['price show bom_… --as chen'],
    run: async ({ client }, id = '') => {
      showBom(output, await read(client, await record(client, id)));
    },
  });
  defineDecision(price, output, {
    name: 'approve <bom>',
    verb: 'approve-price',
    summary: 'approves the price as proposed',
    record,
    examples: ['price approve bom_… --as chen'],
  });
  defineDecision(price, output, {
    name: 'decline <bom>',
    verb: 'decline-price',
    summary: 'declines the price',
    record,
    fields: { reason: ['--reason <text>', 'visible to partner and distributor'] },
    examples: ['price decline bom_… --reason "Below the floor" --as chen'],
  });
};
