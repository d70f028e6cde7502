import type { Command } from 'commander';
import { complete } from '../define';
import type { Output } from '../output';

export const addMe = (me: Command, output: Output): void => {
  complete(me, output, {
    examples: ['me --as chen'],
    run: async ({ client }) => {
      const fields = {
        id: 'id',
        type: 'type',
        organisation: 'organisation.id',
        kind: 'organisation.kind',
        roles: 'roles',
        scopes: 'scopes',
      } as const;
      await output.record(fields, await client.read('/v1/me'));
    },
  });
};
