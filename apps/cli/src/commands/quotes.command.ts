import type { BodyOf } from '@channel/client';
import { moneyJson, parseDecimalMoney } from '@channel/kernel';
import type { Command } from 'commander';
import { CliError, usageError } from '../cli-error';
import { bomOf, quoteOf } from '../client/references';
import { below } from '../client/at';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

/** The distributor's quotes on the vendor's price. */
export const addQuotes = (quotes: Command, output: Output): void => {
  defineList(quotes, output, {
    summary: 'quotes, the newest first',
    path: '/v1/quotes',
    filters: ['status', 'q'],
    columns: {
      number: 'number',
      status: 'status',
      total: 'total',
      'valid until': 'validUntilOn',
      deal: 'dealId',
    },
    empty: 'There is no quote that you may see; a distributor begins with `./channel quotes draft <bom> …`.',
    examples: ['quotes list --status issued --as priya'],
  });
  define(quotes, output, {
    name: 'show <quote>',
    summary: 'one quote with its lines',
    table: true,
    examples: ['quotes show QT-2026-000001 --as diego'],
    run: async ({ client }, name = '') => {
      const quote = await client.read(await quoteOf(client, name));
      const fields = {
        number: 'number',
        id: 'id',
        status: 'status',
        version: 'version',
        revision: 'revision',
        total: 'total',
        'valid until': 'validUntilOn',
        accepted: 'acceptedOn',
        said: 'text',
        note: 'note',
      } as const;
      await output.record(fields, quote);
      const columns = {
        line: 'line',
        sku: 'sku',
        quantity: 'quantity',
        unit: 'unitPrice',
        availability: 'availability',
        'lead time (days)': 'leadTimeDays',
      } as const;
      // The partner sees the lines of a version once it is issued.
      if (!output.json)
        await output.table(columns, quote.lines ?? [], 'Its lines are not shown before it is issued.');
    },
  });
  defineHistory(quotes, output, {
    noun: 'quote',
    history: async (client, name) => client.read(below(await quoteOf(client, name), 'history')),
    examples: ['quotes history QT-2026-000001 --as priya'],
  });
  define(quotes, output, {
    name: 'draft <bom> <line=price...>',
    summary:
      'drafts a quote on an approved price: each line with its unit price, in the price’s currency, and if you like when it can be delivered',
    options: NOTE,
    examples: [
      'quotes draft DR-2026-000001 1=8400.00 2=120.50 --as diego',
      'quotes draft DR-2026-000001 1=8400.00,in_stock 2=120.50,to_order,21 --note "Freight is included" --as diego',
    ],
    run: async ({ client, options, rest: prices }, name = '') => {
      const bom = await client.read(await bomOf(client, name));
      const offer = offerOf(prices, bom.list.currency, textOf(options, 'note'));
      const drafted = await client.command('/v1/quotes', { bomId: bom.id, ...offer });
      output.line(`${cellText(drafted.number)} is a draft of ${cellText(drafted.total)}.`, drafted);
    },
  });
  define(quotes, output, {
    name: 'decline-request <bom>',
    summary: 'says that a bill of materials is not quoted; the partner is told why',
    required: [['--reason <text>', 'visible to the partner']],
    examples: ['quotes decline-request DR-2026-000001 --reason "We do not stock this line" --as diego'],
    run: async ({ client, options }, name = '') => {
      const done = await client.command(below(await bomOf(client, name), 'decline-quote-request'), {
        reason: needed(options, 'reason'),
      });
      output.line(`${name} is not quoted: ${cellText(done.notQuoted)}`, done);
    },
  });
  addChanges(quotes, output);
  for (const [verb, summary, who] of [
    ['issue', 'shows a drafted quote to the partner', 'diego'],
    ['accept', 'accepts an issued quote', 'priya'],
  ] as const)
    define(quotes, output, {
      name: `${verb} <quote>`,
      decides: true,
      summary,
      examples: [`quotes ${verb} QT-2026-000001 --as ${who}`],
      run: async ({ client }, name = '') => {
        const done = await client.decide(await quoteOf(client, name), verb);
        output.line(`${cellText(done.number)} is ${cellText(done.status)}: ${cellText(done.total)}.`, done);
      },
    });
};

/** What happens to a quote between draft and acceptance. */
const addChanges = (quotes: Command, output: Output): void => {
  define(quotes, output, {
    name: 'revise <quote> <line=price...>',
    decides: true,
    summary:
      'prices a quote anew, every line with its unit price; an issued one gets its next version as a draft',
    options: NOTE,
    examples: ['quotes revise QT-2026-000001 1=8350.00 2=119.00,to_order,14 --as diego'],
    run: async ({ client, options, rest: prices }, name = '') => {
      const path = await quoteOf(client, name);
      const { total } = await client.read(path);
      if (total === undefined) throw new CliError(`What ${name} comes to is not yours to see.`);
      const body = offerOf(prices, total.currency, textOf(options, 'note'));
      const done = await client.decide(path, 'revise', body);
      output.line(
        `${cellText(done.number)}, version ${cellText(done.version)}, is ${cellText(done.status)}: ${cellText(done.total)}.`,
        done,
      );
    },
  });
  const on = decisionsOn(quotes, output, {
    ...{ noun: 'quote', words: 'quotes', called: 'QT-2026-000001' },
    record: quoteOf,
  });
  on({
    verb: 'request-change',
    summary: 'asks for another price: the next version begins as a draft of the distributor',
    fields: { text: ['--reason <text>', 'what should change; visible to the distributor'] },
    example: '--reason "Two percent less on line 1" --as priya',
  });
  on({
    verb: 'decline',
    summary: 'declines an issued quote',
    fields: { reason: ['--reason <text>', 'visible to the distributor'] },
    example: '--reason "Too late" --as priya',
  });
};

const NOTE = [['--note <text>', 'to the partner; in the quote and in its documents']] as const;
const AVAILABILITIES = ['in_stock', 'to_order'] as const;

type OfferedLine = BodyOf<'draftQuote'>['lines'][number];

const offerOf = (lines: readonly string[], currency: string, note: string | undefined) => ({
  lines: lines.map((line) => lineOf(line, currency)),
  ...(note === undefined ? {} : { note }),
});

const WRITTEN = /^([^=]+)=(\d+(?:\.\d+)?)(?:,(in_stock|to_order))?(?:,(\d+))?$/;

const lineOf = (text: string, currency: string): OfferedLine => {
  const [, line, price, said, days] = WRITTEN.exec(text) ?? [];
  if (line === undefined || price === undefined)
    throw usageError(`A line is written 1=8400.00 or 1=8400.00,to_order,21, not "${text}".`);
  const availability = AVAILABILITIES.find((one) => one === said);
  try {
    return {
      ...{ line, unitPrice: moneyJson(parseDecimalMoney(price, currency)) },
      ...(availability === undefined ? {} : { availability }),
      ...(days === undefined ? {} : { leadTimeDays: Number(days) }),
    };
  } catch (error) {
    throw usageError((error as Error).message);
  }
};
