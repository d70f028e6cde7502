import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { usageError } from '../cli-error';
import type { Client } from '../client/client';
import { idOf, lineIdOf, lineOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { needed, wholeNumber } from '../options';
import { addShipmentCorrections } from './shipment-corrections.command';
import type { Output } from '../output';
import { cellText, invoiceOf } from '../print/format';
import type { Columns } from '../print/table';

/** What distributors reported as sold. */
export const addShipments = (shipments: Command, output: Output): void => {
  defineList(shipments, output, {
    summary: 'lines, the last shipped first; --status unmatched is the queue for a person',
    path: '/v1/shipment-lines',
    filters: ['status', 'deviation', 'q', 'sort'],
    columns: {
      id: { wide: 'id' },
      invoice: invoiceOf,
      shipped: 'shipOn',
      type: { wide: 'type' },
      sku: 'sku',
      qty: 'quantity',
      unit: { wide: 'unitNetPrice' },
      approved: { wide: 'deviation.approved' },
      status: 'status',
      'deal reported': { wide: 'dealNumber' },
      'matched to': 'dealId',
      'matched by': { wide: 'matchedBy' },
    },
    empty:
      'No line was reported that you may see; a distributor sends them with `./channel import pos <file>`.',
    examples: [
      'shipments list --as diego',
      'shipments list --status unmatched --all --as chen',
      'shipments list --deviation PRICE_DEVIATES --wide --as chen',
    ],
  });
  define(shipments, output, {
    name: 'match <line> <deal>',
    summary: 'matches an unmatched line to a deal by hand',
    required: [['--reason <text>', 'why the line belongs to the deal; kept with the match']],
    examples: ['shipments match INV-88120/1 DR-2026-000001 --reason "PO names the customer" --as chen'],
    run: async ({ client, options }, line = '', deal = '') => {
      const body = { dealId: await idOf(client, 'deal', deal), reason: needed(options, 'reason') };
      const done = await client.command(below(await lineOf(client, line), 'match'), body);
      output.line(`${line} is ${cellText(done.status)} to ${deal}.`, done);
    },
  });
  define(shipments, output, {
    name: 'split <line> <portions...>',
    summary: 'splits the units of an unmatched line between deals, each as <deal>=<units>',
    required: [['--reason <text>', 'why the units belong to these deals; kept with the line']],
    examples: [
      'shipments split INV-88120/1 DR-2026-000001=2 DR-2026-000002=1 --reason "One order, two sites" --as chen',
      'shipments split INV-88121/1 DR-2026-000001=2:SN1,SN2 DR-2026-000002=1:SN3 --reason "Two sites" --as diego',
    ],
    run: async ({ client, options, rest }, line = '') => {
      const portions = await Promise.all(rest.map((portion) => portionOf(client, portion)));
      const body = { portions, reason: needed(options, 'reason') };
      const done = await client.command(below(await lineOf(client, line), 'split'), body);
      output.line(`${line} is split between ${String(portions.length)} deals.`, done);
    },
  });
  define(shipments, output, {
    name: 'show <line>',
    summary: 'one line, and for the vendor what it may belong to',
    examples: ['shipments show INV-88120/1 --as chen'],
    run: async ({ client }, line = '') => {
      const shown = await client.read(await lineOf(client, line));
      await output.record(LINE, shown);
      const { suggestions = [] } = shown;
      if (!output.json && suggestions.length > 0) await output.table(SUGGESTION, suggestions, '');
      if (!output.json && shown.portions.length > 0) await output.table(PORTION, shown.portions, '');
    },
  });
  defineHistory(shipments, output, {
    noun: 'line',
    history: async (client, name) => client.read(below(await lineOf(client, name), 'history')),
    examples: ['shipments history INV-88120/1 --as chen'],
  });
  define(shipments, output, {
    name: 'unmatch <line>',
    summary:
      'takes a line from its deal again, from all between which it is split, or from those that belong to none: it waits for a person',
    required: [['--reason <text>', 'why the match was wrong; kept with the line']],
    examples: ['shipments unmatch INV-88120/1 --reason "Another branch of the customer" --as chen'],
    run: async ({ client, options }, line = '') => {
      const done = await client.command(below(await lineOf(client, line), 'unmatch'), {
        reason: needed(options, 'reason'),
      });
      output.line(`${line} is ${cellText(done.status)}.`, done);
    },
  });
  define(shipments, output, {
    name: 'not-a-deal <line>',
    summary: 'says that an unmatched line belongs to no deal: it waits for nobody',
    required: [['--reason <text>', 'why it belongs to none; kept with the line']],
    examples: ['shipments not-a-deal INV-88120/1 --reason "Spare parts" --as diego'],
    run: async ({ client, options }, line = '') => {
      const done = await client.command(below(await lineOf(client, line), 'mark-not-a-deal'), {
        reason: needed(options, 'reason'),
      });
      output.line(`${line} is ${cellText(done.status)}.`, done);
    },
  });
  define(shipments, output, {
    name: 'undo <line>',
    summary: 'undoes what you decided on a line, within ten seconds of it',
    examples: ['shipments undo INV-88120/1 --as diego'],
    run: async ({ client }, line = '') => {
      const done = await client.command(below(await lineOf(client, line), 'undo'));
      output.line(`${line} is ${cellText(done.status)}.`, done);
    },
  });
  define(shipments, output, {
    name: 'link-return <line> <sale>',
    summary: 'says which sale came back, for a return whose sale was unknown',
    required: [['--reason <text>', 'why this is the sale; kept with the return']],
    examples: [
      'shipments link-return CM-88131/1 INV-88120/1 --reason "Credit note names the invoice" --as chen',
    ],
    run: async ({ client, options }, line = '', sale = '') => {
      const body = { saleLineId: await lineIdOf(client, sale), reason: needed(options, 'reason') };
      const done = await client.command(below(await lineOf(client, line), 'link-return'), body);
      output.line(`${line} is the return of ${sale}.`, done);
    },
  });
  addShipmentCorrections(shipments, output);
};

/** `DR-2026-000001=2`, with serial numbers `DR-2026-000001=2:SN1,SN2`. */
const portionOf = async (client: Client, text: string) => {
  const [, deal = '', units = '', serials = ''] = /^([^=]+)=(\d+)(?::(.+))?$/.exec(text) ?? [];
  if (deal === '')
    throw usageError(
      `"${text}" is no portion.`,
      'Say deal and units: DR-2026-000001=2, or DR-2026-000001=2:SN1,SN2.',
    );
  return {
    dealId: await idOf(client, 'deal', deal),
    quantity: wholeNumber(units, 'The units of a portion'),
    serials: serials === '' ? [] : serials.split(','),
  };
};

const SUGGESTION = { 'may belong to': 'dealId', score: 'score', why: 'reason' } as const;

const PORTION = {
  'split to': 'dealId',
  quantity: 'quantity',
  'came back': 'returned',
  serials: 'serials',
} as const;

const LINE: Columns<AnswerOf<'getShipmentLine'>> = {
  id: 'id',
  invoice: invoiceOf,
  type: 'type',
  status: 'status',
  ordered: 'orderOn',
  business: 'business',
  'ordered for': 'orderUse',
  shipped: 'shipOn',
  invoiced: 'invoiceOn',
  'report period': 'reportPeriod',
  sku: 'sku',
  quantity: 'quantity',
  unit: 'unitNetPrice',
  distributor: 'distributorId',
  partner: 'partnerId',
  'deal reported': 'dealNumber',
  'matched to': 'dealId',
  'matched by': 'matchedBy',
  score: 'score',
};
