import type { Command } from 'commander';
import { command } from '../client/decide';
import { idOf } from '../client/references';
import { define, defineList, group, textOf } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';

/** What distributors reported as sold. */
export const addShipments = (program: Command, output: Output): void => {
  const shipments = group(program, 'shipments', 'sold and returned lines of the distributors’ reports');
  defineList(shipments, output, {
    summary: 'lines, the last shipped first; --status unmatched is the queue for a person',
    path: '/v1/shipment-lines',
    filters: ['status', 'q', 'sort'],
    columns: {
      id: 'id',
      invoice: (row) => `${cellText(row.invoiceNo)}/${cellText(row.invoiceLine)}`,
      shipped: 'shipOn',
      type: 'type',
      sku: 'sku',
      quantity: 'quantity',
      unit: 'unitNetPrice',
      status: 'status',
      deal: 'dealNumber',
      'matched by': 'matchedBy',
    },
    empty: 'No line was reported that you may see.',
    examples: ['shipments list --as diego', 'shipments list --status unmatched --all --as chen'],
  });
  define(shipments, output, {
    name: 'match <line> <deal>',
    summary: 'matches an unmatched line to a deal by hand',
    required: [['--reason <text>', 'why the line belongs to the deal; kept with the match']],
    examples: ['shipments match ship_… DR-2026-000001 --reason "PO names the customer" --as chen'],
    run: async ({ client, options }, line = '', deal = '') => {
      const body = { dealId: await idOf(client, 'deal', deal), reason: textOf(options, 'reason') };
      const done = await command(client, `/v1/shipment-lines/${encodeURIComponent(line)}/match`, body);
      output.line(`${line} is ${cellText(done.status)} to ${deal}.`, done);
    },
  });
};
