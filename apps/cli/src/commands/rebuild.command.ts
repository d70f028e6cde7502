import type { RowOf } from '@channel/client';
import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError, unknownName } from '../cli-error';
import { at } from '../client/at';
import type { Client } from '../client/client';
import { complete } from '../define';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';

type ReadModel = RowOf<'listProjections'>;

const list = async (client: Client): Promise<readonly ReadModel[]> =>
  (await client.read('/v1/runtime/projections')).data;

export const addRebuild = (word: Command, output: Output): void => {
  complete(word, output, {
    persona: 'admin',
    table: true,
    examples: ['rebuild', 'rebuild deals.deal-list'],
    run: async ({ client }, name) => {
      if (name !== undefined) return rebuild(client, output, name);
      const columns = {
        projection: 'name',
        status: 'status',
        problem: 'problem',
        parked: 'parked',
        version: 'version',
        position: 'position',
      } as const;
      await output.table(columns, await list(client), 'There is no projection.');
    },
  });
};

const rebuild = async (client: Client, output: Output, name: string): Promise<void> => {
  const before = (await list(client)).find((row) => row.name === name);
  if (before === undefined) throw unknownName('projection', name, 'rebuild');
  await client.command(at('/v1/runtime/projections/{name}/rebuild', { name }));
  for (;;) {
    const now = (await list(client)).filter((row) => row.name === name);
    if (now.some(({ status, build }) => status === 'live' && build !== before.build)) break;
    const stopped = now.find(({ status, build }) => status === 'stopped' && build !== before.build);
    if (stopped !== undefined)
      throw new CliError(`${name} stopped while it was rebuilt: ${stopped.problem ?? ''}`, EXIT.failed, {
        code: 'REBUILD_STOPPED',
        next: 'The live one goes on. `./channel rebuild` names the event; docs/operations says what to do.',
      });
    await pause(200);
  }
  output.line(`${name} was rebuilt and switched.`, { projection: name, status: 'live' });
};
