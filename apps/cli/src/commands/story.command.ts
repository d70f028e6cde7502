import type { Command } from 'commander';
import { Client, succeeded } from '../client/client';
import { STORY, trialBalance } from '../story/story';
import { moneyText } from '../print/format';
import { World } from '../story/world';
import type { Output } from '../output';

export const addStory = (program: Command, output: Output): void => {
  program
    .command('story')
    .description(
      'plays one deal from registration to payment on a running demo, as the personas, and checks each step',
    )
    .action(async () => {
      succeeded(await Client.anonymous().get('/health/ready'));
      const world = new World();
      for (const [index, step] of STORY.entries()) {
        const seen = await step.play(world);
        const totals = await trialBalance(world);
        output.line(`✓ ${String(index + 1)} ${step.title}`, { step: index + 1, title: step.title, seen });
        output.text(
          `    ${seen}; trial balance zero in ${totals.map(({ currency }) => currency).join(', ') || 'an empty ledger'}`,
        );
      }
      const totals = await trialBalance(world);
      output.line(`statement      ${world.fact('statementNumber')}  ${world.fact('statementDigest')}`, {
        statement: world.fact('statementNumber'),
        digest: world.fact('statementDigest'),
      });
      output.line(
        `payment file   ${world.fact('batchNumber')}  sha256:${world.fact('fileDigest')} (equal on a second export)`,
        {
          batch: world.fact('batchNumber'),
          sha256: world.fact('fileDigest'),
        },
      );
      output.line(`trial balance  ${totals.map((total) => moneyText(total)).join(', ')}`, { totals });
    });
};
