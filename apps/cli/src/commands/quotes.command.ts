import { moneyJson, parseDecimalMoney, type MoneyJson } from '@channel/kernel';
import type { Command } from 'commander';
import { CliError, usageError } from '../cli-error';
import { bomOf, quoteOf } from '../client/references';
import { below } from '../client/at';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
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
      } as const;
      await output.record(fields, quote);
      const columns = { line: 'line', sku: 'sku', quantity: 'quantity', unit: 'unitPrice' } as const;
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
    summary: 'drafts a quote on an approved price: each line with its unit price, in the price’s currency',
    examples: ['quotes draft DR-2026-000001 1=8400.00 2=120.50 --as diego'],
    run: async ({ client, rest: prices }, name = '') => {
      const bom = await client.read(await bomOf(client, name));
      const lines = linesOf(prices, bom.list.currency);
      const drafted = await client.command('/v1/quotes', { bomId: bom.id, lines });
      output.line(`${cellText(drafted.number)} is a draft of ${cellText(drafted.total)}.`, drafted);
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
    examples: ['quotes revise QT-2026-000001 1=8350.00 2=119.00 --as diego'],
    run: async ({ client, rest: prices }, name = '') => {
      const path = await quoteOf(client, name);
      const { total } = await client.read(path);
      if (total === undefined) throw new CliError(`What ${name} comes to is not yours to see.`);
      const body = { lines: linesOf(prices, total.currency) };
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

const linesOf = (prices: readonly string[], currency: string): { line: string; unitPrice: MoneyJson }[] =>
  prices.map((price) => lineOf(price, currency));

const lineOf = (text: string, currency: string): { line: string; unitPrice: MoneyJson } => {
  const [, line, price] = /^([^=]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (line === undefined || price === undefined)
    throw usageError(`A line is written 1=8400.00, not "${text}".`);
  try {
    return { line, unitPrice: moneyJson(parseDecimalMoney(price, currency)) };
  } catch (error) {
    throw usageError((error as Error).message);
  }
};
