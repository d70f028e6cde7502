import type { Command } from 'commander';
import { Client } from '../client/client';
import { examplesText } from '../define';
import { compare, expectationsOf, trialBalance } from '../story/chapter';
import { chapterOf, CHAPTERS, FIRST_CHAPTER } from '../story/chapters';
import { moneyText } from '../print/format';
import { mustBeUntouched } from '../story/untouched';
import { World } from '../story/world';
import type { Output } from '../output';

export const addStory = (word: Command, output: Output): void => {
  word
    .option(
      '--chapter <name>',
      `which one: ${Object.keys(CHAPTERS).join(' or ')}; each on a new demo`,
      FIRST_CHAPTER,
    )
    .addHelpText('after', examplesText(['story', 'story --chapter standing']))
    .action(async ({ chapter: name }: { chapter: string }) => {
      const chapter = chapterOf(name);
      await Client.anonymous().read('/health/ready');
      const world = new World();
      const expected = expectationsOf(chapter);
      await mustBeUntouched(world);
      for (const [index, step] of chapter.steps.entries()) {
        const seen = await step.play(world);
        compare(step, seen, chapter.expected, expected);
        const totals = await trialBalance(world);
        const { title } = step;
        output.line(`✓ ${String(index + 1)} ${title}`, { step: index + 1, title, ...seen });
        const currencies = totals.map(({ currency }) => currency).join(', ');
        output.text(`    ${seen.text}; trial balance zero in ${currencies || 'an empty ledger'}`);
      }
      const totals = await trialBalance(world);
      chapter.show(world, output);
      output.line(`trial balance  ${totals.map((total) => moneyText(total)).join(', ')}`, { totals });
    });
};
