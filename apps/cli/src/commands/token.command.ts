import type { Command } from 'commander';
import { personToken } from '../client/client';
import type { Output } from '../output';

export const addToken = (token: Command, output: Output): void => {
  token
    .addHelpText(
      'after',
      '\nExample:\n  curl -H "Authorization: Bearer $(./channel token priya)" http://localhost:4000/v1/me',
    )
    .action(async (persona: string) => {
      const token = await personToken(persona);
      output.line(token, { persona, token });
    });
};
