import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { complete } from '../define';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Turn = AnswerOf<'forecastPartnerStanding'>['turns'][number];

/** What turns until a day if nothing else, or this, happens. */
export const addForecast = (forecast: Command, output: Output): void => {
  complete(forecast, output, {
    table: true,
    required: [['--on <day>', 'the day to look at']],
    options: [['--suppose <json>', 'what would happen, such as [{"personLeft":"pers_…","on":"2026-11-03"}]']],
    examples: [
      'forecast PTR-0042 --on 2027-01-01 --as paula',
      `forecast PTR-0042 --on 2027-01-01 --suppose '[{"credentialPassed":"sales-baseline","on":"2026-10-01"}]' --as paula`,
    ],
    run: async ({ client, options }, name = '') => {
      const asked = { on: needed(options, 'on'), ...optional({ suppose: textOf(options, 'suppose') }) };
      const where = below(below(await partnerOf(client, name), 'standing'), 'forecast');
      const found = await client.read(where, asked);
      if (output.json) output.line('', found);
      else await output.table(COLUMNS, found.turns, NOTHING, { whole: true });
    },
  });
};

const NOTHING = 'Nothing turns until then; `./channel standing` shows what is there and what is missing.';
const COLUMNS: Columns<Turn> = {
  from: 'on',
  level: 'level',
  requirement: 'requirement',
  before: ({ before }) => before.replaceAll('_', ' '),
  after: ({ after }) => after.replaceAll('_', ' '),
  missing: 'missing',
};
