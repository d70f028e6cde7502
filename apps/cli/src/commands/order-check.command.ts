import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { complete } from '../define';
import { chosen, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Line = AnswerOf<'checkOrders'>['lines'][number];

/** Whether a partner may order parts by a route in a region on a day, and which row of the programme says no. */
export const addOrderCheck = (check: Command, output: Output): void => {
  complete(check, output, {
    table: true,
    required: [
      ['--route <route>', 'direct or distribution'],
      ['--region <region>', 'a region of the programme, e.g. emea'],
    ],
    options: [
      ['--on <day>', 'the day in business; by default today'],
      ['--as-of <moment>', 'only what was recorded up to this instant or day'],
    ],
    examples: [
      'order-check PTR-0042 DEMO-APS-MX-1Y --route distribution --region emea --as chen',
      'order-check PTR-0042 EX4100-48P DEMO-RE-MX-1Y --route distribution --region americas --as diego',
    ],
    run: async ({ client, options, rest: skus }, partnerId = '') => {
      const route = chosen<Line['route']>(needed(options, 'route'));
      const region = needed(options, 'region');
      const found = await client.command('/v1/order-checks', {
        partnerId,
        ...optional({ on: textOf(options, 'on'), asOf: textOf(options, 'asOf') }),
        lines: skus.map((sku) => ({ sku, route, region })),
      });
      if (output.json) output.line('', found);
      // Why not is the answer: it is not cut.
      else await output.table(COLUMNS, found.lines, 'Nothing was asked.', { whole: true });
    },
  });
};

const COLUMNS: Columns<Line> = {
  part: ({ sku, part }) => (part === null || part === sku ? sku : `${sku} (${part})`),
  allowed: 'allowed',
  'why not': ({ reasons }) => reasons.map(({ code, detail }) => `${code}: ${detail}`),
  rows: ({ reasons }) =>
    reasons.flatMap(({ rows, source }) => [...rows, ...(source === null ? [] : [source])]),
  offer: { wide: 'offer' },
  'for a fee': { wide: 'forFee' },
  family: { wide: 'family' },
};
