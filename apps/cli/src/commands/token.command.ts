import type { Command } from 'commander';
import { machineToken, personToken } from '../client/token';
import type { Output } from '../output';

type Machine = Readonly<{ secret?: string; scopes?: readonly string[] }>;

export const addToken = (token: Command, output: Output): void => {
  token
    .addHelpText(
      'after',
      '\nExample:\n  curl -H "Authorization: Bearer $(./channel token priya)" http://localhost:4000/v1/me',
    )
    .option('--secret <secret>', 'of a machine: it is signed in by client credentials')
    .option('--scopes <names...>', 'of a machine, what the token may do, e.g. pos:write deals:read')
    .action(async (persona: string, { secret, scopes = [] }: Machine) => {
      const token = await (secret === undefined
        ? personToken(persona)
        : machineToken(persona, secret, scopes));
      output.line(token, { persona, token });
    });
};
