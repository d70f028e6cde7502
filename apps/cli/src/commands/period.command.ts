import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import { defineHistory } from '../define-history';
import { define, defineList } from '../define';
import { textOf, type Options } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const PROGRAMME = [['--programme <id>', 'the programme', 'jpa-2023']] as const;

/** `2026-Q3` is a quarter of the programme; anything longer is an id. */
const idOf = (quarter: string, options: Options): string =>
  quarter.length > '2026-Q3'.length ? quarter : `${textOf(options, 'programme') ?? ''}-${quarter}`;

const periodOf = (periodId: string): At<'/v1/periods/{periodId}'> =>
  at('/v1/periods/{periodId}', { periodId });

/** Quarters: open, closing, locked. */
export const addPeriod = (period: Command, output: Output): void => {
  defineList(period, output, {
    summary: 'quarters, the newest first',
    path: '/v1/periods',
    filters: ['status'],
    columns: {
      period: { wide: 'id' },
      quarter: 'quarter',
      status: 'status',
      runs: 'runs',
      'closing due': 'closingDueAt',
    },
    empty: 'Nothing counts in any quarter yet: a quarter begins with its first reported line.',
    examples: ['period list --as fatima'],
  });
  define(period, output, {
    name: 'show <quarter>',
    summary: 'one quarter: open, closing or locked',
    options: PROGRAMME,
    examples: ['period show 2026-Q3 --as lars'],
    run: async ({ client, options }, quarter = '') => {
      const fields = {
        period: 'id',
        status: 'status',
        revision: 'revision',
        quarter: 'quarter',
        runs: 'runs',
        'issued run': 'issuedRunId',
      } as const;
      await output.record(fields, await client.read(periodOf(idOf(quarter, options))));
    },
  });
  defineHistory(period, output, {
    noun: 'quarter',
    history: (client, quarter) =>
      client.read(below(periodOf(idOf(quarter, { programme: 'jpa-2023' })), 'history')),
    examples: ['period history 2026-Q3 --as lars', 'period history jpa-2023-2026-Q3 --as lars'],
  });
  for (const [verb, summary, who] of [
    ['begin-close', 'begins the closing before its deadline', 'fatima'],
    ['lock', 'locks a quarter: it takes no more postings', 'lars'],
  ] as const)
    define(period, output, {
      name: `${verb} <quarter>`,
      decides: true,
      summary,
      options: PROGRAMME,
      examples: [`period ${verb} 2026-Q3 --as ${who}`],
      run: async ({ client, options }, quarter = '') => {
        const id = idOf(quarter, options);
        const done = await client.decide(periodOf(id), verb);
        output.line(`${id} is ${cellText(done.status)}.`, done);
      },
    });
};
