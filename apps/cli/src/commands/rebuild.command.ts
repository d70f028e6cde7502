import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError, unknownName } from '../cli-error';
import { succeeded, type Client } from '../client/client';
import { command } from '../client/decide';
import { define } from '../define';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';

type ProjectionView = Readonly<{
  name: string;
  version: number;
  status: string;
  position: string;
  problem: string | null;
  build?: number;
  parked?: number;
}>;
const ROUTE = '/v1/runtime/projections';

const list = async (client: Client): Promise<readonly ProjectionView[]> =>
  succeeded(await client.get<{ data: readonly ProjectionView[] }>(ROUTE)).data;

export const addRebuild = (program: Command, output: Output): void => {
  define(program, output, {
    name: 'rebuild [projection]',
    persona: 'admin',
    summary: 'builds a read model anew beside the live one and switches to it',
    examples: ['rebuild', 'rebuild deals.deal-list'],
    run: async ({ client }, name) => {
      if (name !== undefined) return rebuild(client, output, name);
      const columns = {
        projection: 'name',
        version: 'version',
        status: 'status',
        position: 'position',
        parked: 'parked',
        problem: 'problem',
      };
      output.table(columns, await list(client), 'There is no projection.');
    },
  });
};

/** Of what stopped at an error: a projection that money rests on, or an automation. */
export const addResume = (program: Command, output: Output): void => {
  define(program, output, {
    name: 'resume <projection>',
    persona: 'admin',
    summary: 'lets a stopped projection or automation try again, at the event that it stopped at',
    examples: ['resume deals.when-deal-submitted-claim-opportunity'],
    run: async ({ client }, name = '') => {
      const done = await command(client, `${ROUTE}/${encodeURIComponent(name)}/resume`);
      output.line(`${name} tries again; \`channel rebuild\` shows whether it runs.`, done);
    },
  });
};

const rebuild = async (client: Client, output: Output, name: string): Promise<void> => {
  const before = (await list(client)).find((row) => row.name === name);
  if (before === undefined) throw unknownName('projection', name, 'rebuild');
  await command(client, `${ROUTE}/${encodeURIComponent(name)}/rebuild`);
  for (;;) {
    const now = (await list(client)).filter((row) => row.name === name);
    if (now.some(({ status, build }) => status === 'live' && build !== before.build)) break;
    const stopped = now.find(({ status, build }) => status === 'stopped' && build !== before.build);
    if (stopped !== undefined)
      throw new CliError(`${name} stopped while it was rebuilt: ${stopped.problem ?? ''}`, EXIT.failed, {
        code: 'REBUILD_STOPPED',
        next: 'The live one goes on. `channel rebuild` names the event; docs/operations says what to do.',
      });
    await pause(200);
  }
  output.line(`${name} was rebuilt and switched.`, { projection: name, status: 'live' });
};
