import type { Command } from 'commander';
import { at } from '../client/at';
import { complete } from '../define';
import type { Output } from '../output';

/** Of what stopped at an error: a projection that money rests on, or an automation. */
export const addResume = (word: Command, output: Output): void => {
  complete(word, output, {
    persona: 'admin',
    examples: ['resume deals.when-deal-submitted-claim-opportunity'],
    run: async ({ client }, name = '') => {
      const done = await client.command(at('/v1/runtime/projections/{name}/resume', { name }));
      output.line(`${name} tries again; \`./channel rebuild\` shows whether it runs.`, done);
    },
  });
};
