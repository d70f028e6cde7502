import type { Command } from 'commander';
import { read } from '../client/decide';
import { define } from '../define';
import type { Output } from '../output';

export const addMe = (program: Command, output: Output): void => {
  define(program, output, {
    name: 'me',
    summary: 'who you are here, and which roles you have',
    examples: ['me --as chen'],
    run: async ({ client }) => {
      const fields = {
        id: 'id',
        type: 'type',
        organisation: 'organisation.id',
        kind: 'organisation.kind',
        roles: 'roles',
        scopes: 'scopes',
      };
      output.record(fields, await read(client, '/v1/me'));
    },
  });
};
