import type { Command } from 'commander';
import { decide } from '../client/decide';
import { define, defineList, group, textOf } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';

/** Quarters: open, closing, locked. */
export const addPeriod = (program: Command, output: Output): void => {
  const period = group(program, 'period', 'quarters of the programme');
  defineList(period, output, {
    summary: 'quarters, the newest first',
    path: '/v1/periods',
    filters: ['status'],
    columns: {
      period: 'id',
      quarter: 'quarter',
      status: 'status',
      runs: 'runs',
      'closing due': 'closingDueAt',
    },
    empty: 'Nothing counts in any quarter yet.',
    examples: ['period list --as fatima'],
  });
  for (const [verb, summary, who] of [
    ['begin-close', 'begins the closing before its deadline', 'fatima'],
    ['lock', 'locks a quarter: it takes no more postings', 'lars'],
  ] as const)
    define(period, output, {
      name: `${verb} <quarter>`,
      summary,
      options: [['--programme <id>', 'the programme', 'jpa-2023']],
      examples: [`period ${verb} 2026-Q3 --as ${who}`],
      run: async ({ client, options }, quarter = '') => {
        const id =
          quarter.length > '2026-Q3'.length ? quarter : `${textOf(options, 'programme') ?? ''}-${quarter}`;
        const done = await decide(client, `/v1/periods/${encodeURIComponent(id)}`, verb);
        output.line(`${id} is ${cellText(done.status)}.`, done);
      },
    });
};
