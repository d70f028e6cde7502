import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { complete } from '../define';
import { optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Entitlement = AnswerOf<'listEntitlements'>['entitlements'][number];

/** Which benefits a partner may have on a day, and what says so. */
export const addEntitlements = (entitlements: Command, output: Output): void => {
  complete(entitlements, output, {
    table: true,
    options: [
      ['--on <day>', 'the day in business; by default today'],
      ['--as-of <moment>', 'only what was recorded up to this instant or day'],
    ],
    examples: ['entitlements PTR-0042 --as paula', 'entitlements PTR-0063 --on 2026-03-01 --as chen'],
    run: async ({ client, options }, name = '') => {
      const asked = optional({ on: textOf(options, 'on'), asOf: textOf(options, 'asOf') });
      const found = await client.read(below(await partnerOf(client, name), 'entitlements'), asked);
      if (output.json) output.line('', found);
      else await output.table(COLUMNS, found.entitlements, 'No benefit is defined for its role.');
    },
  });
};

const COLUMNS: Columns<Entitlement> = {
  benefit: 'benefit',
  answer: 'answer',
  grade: 'grade',
  because: ({ because }) => (because.kind === 'requirements' ? because.requirements : because.kind),
  name: { wide: 'name' },
  rows: { wide: 'rows' },
  unmet: { wide: 'unmet' },
};
