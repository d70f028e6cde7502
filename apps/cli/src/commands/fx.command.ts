import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import { defineHistory } from '../define-history';
import { define, defineList } from '../define';
import { textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const tableOf = (fxTableId: string): At<'/v1/fx-tables/{fxTableId}'> =>
  at('/v1/fx-tables/{fxTableId}', { fxTableId });

/** Tables of exchange rates: imported by one person, approved by another. */
export const addFx = (fx: Command, output: Output): void => {
  defineList(fx, output, {
    summary: 'versions of the tables, the newest first',
    path: '/v1/fx-tables',
    filters: ['base', 'status'],
    columns: {
      table: 'id',
      base: { wide: 'base' },
      version: { wide: 'version' },
      status: 'status',
      rates: 'rateCount',
      imported: 'importedBy',
      approved: 'approvedBy',
    },
    empty: 'No table of exchange rates was imported yet; begin with `./channel import fx_table <file>`.',
    examples: ['fx list --as fatima'],
  });
  define(fx, output, {
    name: 'show <table>',
    summary: 'one version with its rates',
    table: true,
    examples: ['fx show USD-1 --as lars'],
    run: async ({ client }, id = '') => {
      const table = await client.read(tableOf(id));
      await output.record(
        {
          table: 'id',
          base: 'base',
          status: 'status',
          revision: 'revision',
          imported: 'importedBy',
          approved: 'approvedBy',
        },
        table,
      );
      const columns = { on: 'on', quote: 'quote', rate: 'rate', source: 'source' } as const;
      if (!output.json) await output.table(columns, table.rates, 'It has no rates.');
    },
  });
  defineHistory(fx, output, {
    noun: 'table',
    history: (client, id) => client.read(below(tableOf(id), 'history')),
    examples: ['fx history USD-1 --as lars'],
  });
  define(fx, output, {
    name: 'approve <table>',
    decides: true,
    summary: 'approves a table that another person imported',
    options: [['--confirm-jumps <currencies>', 'rates far from their neighbours, by name, such as EUR,GBP']],
    examples: ['fx approve USD-1 --as lars', 'fx approve USD-2 --confirm-jumps EUR --as lars'],
    run: async ({ client, options }, id = '') => {
      const confirmed = textOf(options, 'confirmJumps')?.split(',');
      const body = confirmed === undefined ? {} : { confirmedJumps: confirmed };
      const done = await client.decide(tableOf(id), 'approve', body);
      output.line(`${id} is ${cellText(done.status)}.`, done);
    },
  });
};
