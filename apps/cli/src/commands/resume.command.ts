import type { Command } from 'commander';
import { command } from '../client/decide';
import { complete } from '../define';
import type { Output } from '../output';
import { PROJECTIONS } from './rebuild.command';

/** Of what stopped at an error: a projection that money rests on, or an automation. */
export const addResume = (word: Command, output: Output): void => {
  complete(word, output, {
    persona: 'admin',
    examples: ['resume deals.when-deal-submitted-claim-opportunity'],
    run: async ({ client }, name = '') => {
      const done = await command(client, `${PROJECTIONS}/${encodeURIComponent(name)}/resume`);
      output.line(`${name} tries again; \`./channel rebuild\` shows whether it runs.`, done);
    },
  });
};
