import type { Command } from 'commander';
import { Client } from '../client/client';
import { compare, expectations, STORY, trialBalance } from '../story/story';
import { moneyText } from '../print/format';
import { mustBeUntouched } from '../story/untouched';
import { World } from '../story/world';
import type { Output } from '../output';

export const addStory = (word: Command, output: Output): void => {
  word.action(async () => {
    await Client.anonymous().read('/health/ready');
    const world = new World();
    const expected = expectations();
    await mustBeUntouched(world, expected);
    for (const [index, step] of STORY.entries()) {
      const seen = await step.play(world);
      compare(step, seen, expected);
      const totals = await trialBalance(world);
      const { title } = step;
      output.line(`✓ ${String(index + 1)} ${title}`, { step: index + 1, title, ...seen });
      const currencies = totals.map(({ currency }) => currency).join(', ');
      output.text(`    ${seen.text}; trial balance zero in ${currencies || 'an empty ledger'}`);
    }
    const totals = await trialBalance(world);
    const [statement, digest] = [world.fact('statementNumber'), world.fact('statementDigest')];
    output.line(`statement      ${statement}  ${digest}`, { statement, digest });
    for (const { number: batch, sha256 } of world.fact('batches'))
      output.line(`payment file   ${batch}  sha256:${sha256} (equal on a second export)`, {
        batch,
        sha256,
      });
    output.line(`trial balance  ${totals.map((total) => moneyText(total)).join(', ')}`, { totals });
  });
};
