import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { complete } from '../define';
import { optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Scorecard = AnswerOf<'getScorecard'>;
type Criterion = Scorecard['criteria'][number];
type Row = Criterion['parts'][number] & Pick<Criterion, 'criterion' | 'scored' | 'discountPoints'>;

/** How an Operate Specialist did in a quarter. */
export const addScorecard = (scorecard: Command, output: Output): void => {
  complete(scorecard, output, {
    table: true,
    options: [['--quarter <quarter>', 'e.g. 2026-Q3; by default the one of today']],
    examples: ['scorecard PTR-0042 --as paula', 'scorecard PTR-0042 --quarter 2026-Q2 --as carol'],
    run: async ({ client, options }, name = '') => {
      const asked = optional({ quarter: textOf(options, 'quarter') });
      const found = await client.read(below(await partnerOf(client, name), 'scorecard'), asked);
      if (output.json) {
        output.line('', found);
        return;
      }
      if (!output.csv) await output.record(FIELDS, found);
      const rows = found.criteria.flatMap(({ parts, ...criterion }) =>
        parts.map((part): Row => ({ ...criterion, ...part })),
      );
      // Why is the answer: it is not cut.
      await output.table(COLUMNS, rows, 'The programme measures nothing.', { whole: true });
    },
  });
};

const FIELDS: Columns<Scorecard> = {
  partner: 'code',
  quarter: 'quarter',
  state: ({ state }) => state.replaceAll('_', ' '),
  'by version': 'definitionVersion',
};
const COLUMNS: Columns<Row> = {
  criterion: 'criterion',
  of: 'part',
  state: ({ state }) => state.replaceAll('_', ' '),
  have: 'have',
  need: 'need',
  scored: 'scored',
  points: 'discountPoints',
  why: 'why',
  measure: { wide: 'measure' },
  evidence: { wide: 'evidence' },
  source: { wide: 'source' },
};
