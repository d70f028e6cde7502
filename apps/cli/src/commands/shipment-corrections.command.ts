import type { Command } from 'commander';
import { below, type At } from '../client/at';
import { idOf, lineIdOf, lineOf } from '../client/references';
import { define, defineList } from '../define';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { CORRECTION_COLUMNS, tellCorrection, WHY } from '../print/correction';

type Line = At<'/v1/shipment-lines/{lineId}'>;
/** The line with the correction that is decided on: both stand in the path. */
const withCorrection = ({ path, params }: Line, correctionId: string): Line => ({
  path,
  params: { ...params, correctionId },
});

/** A match, or the sale of a return, that moves what was issued: one prepares another one, another approves it. */
export const addShipmentCorrections = (shipments: Command, output: Output): void => {
  defineList(shipments, output, {
    name: 'corrections <line>',
    summary: 'corrections of a line’s match in the past, with what they move',
    path: '/v1/shipment-lines/{lineId}/corrections',
    of: async ({ client }, name = '') => below(await lineOf(client, name), 'corrections'),
    paged: false,
    columns: CORRECTION_COLUMNS,
    empty: 'Nothing of its past was corrected.',
    examples: ['shipments corrections INV-88120/1 --as chen'],
  });
  define(shipments, output, {
    name: 'correct-match <line>',
    summary: 'prepares the deal to which a line belonged, or none; shows what it would move',
    required: WHY,
    options: [['--deal <deal>', 'without it the line is taken from the deal that it has']],
    examples: [
      'shipments correct-match INV-88120/1 --deal DR-2026-000001 --reason "Typing slip" --evidence "PO 77120" --as chen',
    ],
    run: async ({ client, options }, line = '') => {
      const deal = textOf(options, 'deal');
      const dealId = deal === undefined ? undefined : await idOf(client, 'deal', deal);
      const body = {
        ...optional({ dealId }),
        reason: needed(options, 'reason'),
        evidence: needed(options, 'evidence'),
      };
      tellCorrection(output, await client.command(below(await lineOf(client, line), 'correct-match'), body));
    },
  });
  define(shipments, output, {
    name: 'correct-return <line> <sale>',
    summary: 'prepares which sale of an issued quarter came back; shows what it would move',
    required: WHY,
    examples: [
      'shipments correct-return CM-88131/1 INV-88120/1 --reason "Credit note names the invoice" --evidence "CM 88131" --as chen',
    ],
    run: async ({ client, options }, line = '', sale = '') => {
      const body = {
        saleLineId: await lineIdOf(client, sale),
        reason: needed(options, 'reason'),
        evidence: needed(options, 'evidence'),
      };
      tellCorrection(output, await client.command(below(await lineOf(client, line), 'correct-return'), body));
    },
  });
  define(shipments, output, {
    name: 'approve-correction <line> <correction>',
    summary: 'approves a correction that another person prepared: it moves what it showed',
    decides: true,
    examples: ['shipments approve-correction INV-88120/1 lcor_… --as lars'],
    run: async ({ client }, line = '', correction = '') => {
      const record = withCorrection(await lineOf(client, line), correction);
      tellCorrection(output, await client.decide(record, 'corrections/{correctionId}/approve'));
    },
  });
  define(shipments, output, {
    name: 'reject-correction <line> <correction>',
    summary: 'rejects a correction: nothing moves',
    decides: true,
    required: [['--reason <text>', 'kept with the correction']],
    examples: ['shipments reject-correction INV-88120/1 lcor_… --reason "No such letter" --as lars'],
    run: async ({ client, options }, line = '', correction = '') => {
      const record = withCorrection(await lineOf(client, line), correction);
      const body = { reason: needed(options, 'reason') };
      tellCorrection(output, await client.decide(record, 'corrections/{correctionId}/reject', body));
    },
  });
};
