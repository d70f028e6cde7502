import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { complete } from '../define';
import { optional, textOf } from '../options';
import type { Output } from '../output';
import { moneyText } from '../print/format';
import type { Columns } from '../print/table';

type Level = AnswerOf<'getGapList'>['levels'][number];
type Gap = Level['gaps'][number];

/** What a partner has to do in a quarter, by when, and what its level is worth. */
export const addGaps = (gaps: Command, output: Output): void => {
  complete(gaps, output, {
    table: true,
    options: [['--quarter <quarter>', 'by default the one of today']],
    examples: ['gaps PTR-0042 --as paula', 'gaps PTR-0042 --quarter 2026-Q4 --as chen'],
    run: async ({ client, options }, name = '') => {
      const asked = optional({ quarter: textOf(options, 'quarter') });
      const found = await client.read(below(await partnerOf(client, name), 'gap-list'), asked);
      if (output.json) output.line('', found);
      else await show(output, found.levels);
    },
  });
};

const show = async (output: Output, levels: readonly Level[]): Promise<void> => {
  if (output.csv) {
    const rows = levels.flatMap(({ level, gaps }) => gaps.map((gap) => ({ level, ...gap })));
    await output.table({ level: 'level', ...COLUMNS }, rows, NOTHING);
    return;
  }
  for (const level of levels) {
    output.text(
      `${level.level} (${level.place === 'held' ? 'the level held' : 'the next one up'})${stakeText(level)}`,
    );
    await output.table(COLUMNS, level.gaps, NOTHING, { whole: true });
    output.text('');
  }
};

const NOTHING = 'Nothing is missing.';
const stakeText = ({ place, atStake, stakeUnknown }: Level): string => {
  if (atStake !== undefined)
    return place === 'held'
      ? `: ${moneyText(atStake)} of the quarter's reward rest on it`
      : `: ${moneyText(atStake)} more for the quarter`;
  return stakeUnknown === undefined ? '' : `: what rests on it is not known. ${stakeUnknown}`;
};

const COLUMNS: Columns<Gap> = {
  requirement: 'requirement',
  now: ({ state }) => state.replaceAll('_', ' '),
  'at the end': ({ atEnd }) => atEnd.replaceAll('_', ' '),
  by: 'by',
  'to do': 'toDo',
};
