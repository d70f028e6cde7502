import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { below, type At } from '../client/at';
import type { Client } from '../client/client';
import { dealOf } from '../client/references';
import { define } from '../define';
import { bytesOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';

export const showBom = async (output: Output, bom: AnswerOf<'getBom'>): Promise<void> => {
  const columns = {
    line: 'line',
    sku: 'sku',
    quantity: 'quantity',
    list: 'listUnit',
    net: 'netUnit',
    codes: 'codes',
  } as const;
  if (!output.json) await output.table(columns, bom.lines, 'It has no lines.');
  output.line(
    `${cellText(bom.id)}, version ${cellText(bom.version)}, ${cellText(bom.status)}: list ${cellText(bom.list)}, net ${cellText(bom.net)}`,
    bom,
  );
};

/** What was read otherwise than it was written; a message is never cut. */
const showFindings = async (output: Output, { findings }: AnswerOf<'submitBom'>): Promise<void> => {
  const columns = { row: 'row', column: 'column', value: 'value', code: 'code', message: 'message' } as const;
  if (!output.json && findings.length > 0) await output.table(columns, findings, '', { whole: true });
};

/** The deal takes a new version a moment after it was submitted; what comes next, a quote, rests on that. */
const boundTo = async (client: Client, deal: At<'/v1/deals/{dealId}'>, bomId: string): Promise<void> => {
  for (const waited of [0, 100, 200, 400, 800]) {
    await pause(waited);
    if ((await client.read(deal)).bomId === bomId) return;
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
      const deal = await dealOf(client, name);
      const bom = await client.command(below(deal, 'boms'), { csv: bytesOf(file).toString('base64') });
      await boundTo(client, deal, bom.id);
      await showFindings(output, bom);
      await showBom(output, bom);
    },
  });
};
