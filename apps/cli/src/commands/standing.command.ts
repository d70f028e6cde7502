import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { complete } from '../define';
import { optional, textOf } from '../options';
import type { Output } from '../output';
import { moneyText } from '../print/format';
import type { Columns } from '../print/table';

type Standing = AnswerOf<'getPartnerStanding'>;
type Level = Standing['roles'][number]['levels'][number];
type Row = Level['requirements'][number];

/** What a partner has and lacks of its level, of the next one up and of the one below. */
export const addStanding = (standing: Command, output: Output): void => {
  complete(standing, output, {
    table: true,
    options: [
      ['--on <day>', 'the day in business; by default today'],
      ['--as-of <moment>', 'only what was recorded up to this instant or day'],
      ['--level <level>', 'of this level alone: the one held, the next one up or the one below'],
    ],
    examples: [
      'standing PTR-0042 --as paula',
      'standing PTR-0042 --on 2026-10-08 --level elite-plus --as chen',
      'standing PTR-0042 --on 2026-07-08 --as-of 2026-07-01 --as chen',
    ],
    run: async ({ client, options }, name = '') => {
      const asked = optional({ on: textOf(options, 'on'), asOf: textOf(options, 'asOf') });
      const found = await client.read(below(await partnerOf(client, name), 'standing'), asked);
      await show(output, found, textOf(options, 'level'));
    },
  });
};

const FIELDS: Columns<Standing> = {
  partner: 'code',
  name: 'name',
  on: 'on',
  'as known at': 'asOf',
  role: 'role',
  level: 'level',
  specialisations: 'specialisations',
  'in remediation': ({ remediation }) =>
    remediation === null
      ? undefined
      : `${remediation.requirements.join(', ')}: to be repaired by ${remediation.untilOn}`,
  'by version': 'definitionVersion',
  'not counted': ({ unconverted }) =>
    unconverted.length === 0 ? undefined : `${String(unconverted.length)} lines without a rate`,
};

const show = async (output: Output, standing: Standing, only: string | undefined): Promise<void> => {
  if (output.json) {
    output.line('', standing);
    return;
  }
  const levels = standing.roles
    .flatMap(({ levels: its }) => its)
    .filter(({ level }) => only === undefined || level === only);
  if (output.csv) {
    const rows = levels.flatMap(({ level, requirements }) => requirements.map((row) => ({ level, ...row })));
    await output.table({ level: 'level', ...COLUMNS }, rows, NOTHING);
    return;
  }
  await output.record(FIELDS, standing);
  for (const { level, place, state, requirements } of levels) {
    output.text(`\n${level} (${PLACES[place]}): ${wordsOf(state)}`);
    // What is missing is the answer: it is not cut.
    await output.table(COLUMNS, requirements, NOTHING, { whole: true });
  }
};

const NOTHING = 'It asks for nothing.';
const PLACES: Readonly<Record<Level['place'], string>> = {
  'next-up': 'the next one up',
  held: 'the level held',
  below: 'the one below',
};
const wordsOf = (state: string): string => state.replaceAll('_', ' ');

const COLUMNS: Columns<Row> = {
  requirement: 'requirement',
  state: ({ state, judgedOn }) =>
    judgedOn === null || state !== 'not_judged_before' ? wordsOf(state) : `${wordsOf(state)} ${judgedOn}`,
  have: ({ have }) => figureText(have),
  need: ({ need }) => figureText(need),
  until: 'until',
  missing: 'missing',
  rows: { wide: 'rows' },
  evidence: { wide: ({ evidence }) => evidence.length },
  source: { wide: 'source' },
};

const figureText = (figure: Row['have']): string | undefined => {
  if (figure.kind === 'money') return figure.money && moneyText(figure.money);
  if (figure.kind === 'count') return String(figure.count);
  return figure.kind === 'percent' ? `${figure.percent} %` : figure.words;
};
