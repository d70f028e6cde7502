import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import { define } from '../define';
import type { Output } from '../output';

type Choices = AnswerOf<'getProgrammeChoices'>;

/** The words that commands and files may use today, each with what takes it. */
export const addChoices = (programme: Command, output: Output): void => {
  define(programme, output, {
    name: 'choices <programme>',
    summary: 'the words that commands and files take today: regions, segments, levels, product lines …',
    table: true,
    examples: ['programme choices jpa-2023 --as priya', 'programme choices jpa-2023 --csv --as priya'],
    run: async ({ client }, programmeId = '') => {
      const choices = await client.read(at('/v1/programs/{programmeId}/choices', { programmeId }));
      if (output.json) output.line('', choices);
      else await output.table({ of: 'of', word: 'word', means: 'means' }, rowsOf(choices), '');
    },
  });
};

type Word = Readonly<{ of: string; word: string; means: string }>;
const plain = (of: string, words: readonly string[]): readonly Word[] =>
  words.map((word) => ({ of, word, means: '' }));

const rowsOf = (choices: Choices): readonly Word[] => [
  ...plain('region', choices.regions),
  ...choices.kinds.map(({ id, may }) => ({ of: 'kind', word: id, means: may.join(', ') })),
  ...plain('segment', choices.segments),
  ...plain('country tier', choices.countryTiers),
  ...choices.dealTypes.map(({ id, criteria }) => ({ of: 'deal type', word: id, means: criteria })),
  ...plain('product line', choices.productLines),
  ...choices.families.map(({ id, name }) => ({ of: 'family', word: id, means: name })),
  ...choices.roles.flatMap(({ id, name, levels }) => [
    { of: 'role', word: id, means: name },
    ...levels.map((level) => ({ of: `level of ${id}`, word: level.id, means: level.name })),
  ]),
  ...choices.specialisations.map(({ id, name }) => ({ of: 'specialisation', word: id, means: name })),
];
