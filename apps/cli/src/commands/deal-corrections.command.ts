import type { BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { below, type At } from '../client/at';
import { dealOf, idOf } from '../client/references';
import { define, defineList } from '../define';
import { chosen, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { CORRECTION_COLUMNS, tellCorrection, WHY } from '../print/correction';

type DealType = BodyOf<'correctDealType'>['dealType'];

/** A day or a type of the past that moves what was issued: one prepares it, another approves it. */
export const addDealCorrections = (deals: Command, output: Output): void => {
  defineList(deals, output, {
    name: 'corrections <deal>',
    summary: 'corrections of a registration’s past, with what they move',
    path: '/v1/deals/{dealId}/corrections',
    of: async ({ client }, name = '') => below(await dealOf(client, name), 'corrections'),
    paged: false,
    columns: CORRECTION_COLUMNS,
    empty: 'Nothing of its past was corrected.',
    examples: ['deals corrections DR-2026-000001 --as chen'],
  });
  addPreparations(deals, output);
  addDecisions(deals, output);
};

const founded = (options: Parameters<typeof needed>[0]) => ({
  reason: needed(options, 'reason'),
  evidence: needed(options, 'evidence'),
});
const WHY_NOT = '--reason "Typing slip" --evidence "Letter of 2 October" --as chen';

const addPreparations = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'correct-won-day <deal>',
    summary: 'prepares another day on which it was won; shows what it would move',
    required: [['--on <day>', 'day of the customer’s decision'], ...WHY],
    examples: [`deals correct-won-day DR-2026-000001 --on 2026-06-29 ${WHY_NOT}`],
    run: async ({ client, options }, name = '') => {
      const body = { wonOn: needed(options, 'on'), ...founded(options) };
      tellCorrection(
        output,
        await client.command(below(await dealOf(client, name), 'correct-won-day'), body),
      );
    },
  });
  define(deals, output, {
    name: 'correct-closing <deal>',
    summary: 'prepares another order day, order or quote; shows what it would move',
    required: [['--on <day>', 'day of the order'], ...WHY],
    options: [
      ['--order <number>', 'by default the number that was recorded'],
      ['--quote <quote>', 'the accepted quote; by default the one that was recorded'],
    ],
    examples: [`deals correct-closing DR-2026-000001 --on 2026-06-30 ${WHY_NOT}`],
    run: async ({ client, options }, name = '') => {
      const quote = textOf(options, 'quote');
      const quoteId = quote === undefined ? undefined : await idOf(client, 'quote', quote);
      const order = optional({ orderNumber: textOf(options, 'order'), quoteId });
      const body = { closedOn: needed(options, 'on'), ...order, ...founded(options) };
      tellCorrection(
        output,
        await client.command(below(await dealOf(client, name), 'correct-closing'), body),
      );
    },
  });
  define(deals, output, {
    name: 'correct-type <deal>',
    summary: 'prepares another type than was approved; shows what it would move',
    required: [['--type <type>', 'partner-value or new-opportunity'], ...WHY],
    examples: [`deals correct-type DR-2026-000001 --type partner-value ${WHY_NOT}`],
    run: async ({ client, options }, name = '') => {
      const body = { dealType: chosen<DealType>(textOf(options, 'type')), ...founded(options) };
      tellCorrection(output, await client.command(below(await dealOf(client, name), 'correct-type'), body));
    },
  });
};

type Deal = At<'/v1/deals/{dealId}'>;
/** The deal with the correction that is decided on: both stand in the path. */
const withCorrection = ({ path, params }: Deal, correctionId: string): Deal => ({
  path,
  params: { ...params, correctionId },
});

const addDecisions = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'approve-correction <deal> <correction>',
    summary: 'approves a correction that another person prepared: it moves what it showed',
    decides: true,
    examples: ['deals approve-correction DR-2026-000001 dcor_… --as lars'],
    run: async ({ client }, name = '', correction = '') => {
      const deal = withCorrection(await dealOf(client, name), correction);
      tellCorrection(output, await client.decide(deal, 'corrections/{correctionId}/approve'));
    },
  });
  define(deals, output, {
    name: 'reject-correction <deal> <correction>',
    summary: 'rejects a correction: nothing moves',
    decides: true,
    required: [['--reason <text>', 'kept with the correction']],
    examples: ['deals reject-correction DR-2026-000001 dcor_… --reason "No such letter" --as lars'],
    run: async ({ client, options }, name = '', correction = '') => {
      const deal = withCorrection(await dealOf(client, name), correction);
      const body = { reason: needed(options, 'reason') };
      tellCorrection(output, await client.decide(deal, 'corrections/{correctionId}/reject', body));
    },
  });
};
