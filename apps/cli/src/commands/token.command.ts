import type { Command } from 'commander';
import { personToken } from '../client/client';
import type { Output } from '../output';

export const addToken = (program: Command, output: Output): void => {
  program
    .command('token')
    .argument('<persona>', 'a persona of the demo, e.g. priya, chen, fatima')
    .description('prints a token that acts as a persona of the demo for 15 minutes')
    .addHelpText(
      'after',
      '\nExample:\n  curl -H "Authorization: Bearer $(npx channel token priya)" http://localhost:4000/v1/me',
    )
    .action(async (persona: string) => {
      const token = await personToken(persona);
      output.line(token, { persona, token });
    });
};
