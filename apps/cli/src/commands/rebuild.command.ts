import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, succeeded } from '../client/client';
import { CliError } from '../cli-error';
import { examplesText } from '../define';
import type { Output } from '../output';

type ProjectionView = Readonly<{
  name: string;
  version: number;
  status: string;
  position: string;
  build?: number;
  parked?: number;
}>;
const ROUTE = '/v1/runtime/projections';

const list = async (client: Client): Promise<readonly ProjectionView[]> =>
  succeeded(await client.get<{ data: readonly ProjectionView[] }>(ROUTE)).data;

export const addRebuild = (program: Command, output: Output): void => {
  program
    .command('rebuild')
    .argument('[projection]', 'e.g. deals.deal-list; without it, the list of projections')
    .option('--as <persona>', 'who asks', 'admin')
    .addHelpText('after', examplesText(['rebuild', 'rebuild deals.deal-list']))
    .description('builds a read model anew beside the live one and switches to it')
    .action(async (name: string | undefined, { as }: { as: string }) => {
      const client = await Client.as(as);
      if (name === undefined) {
        for (const row of await list(client))
          output.line(
            `${row.name.padEnd(40)} v${String(row.version)}  ${row.status.padEnd(10)} ${row.position}`,
            row,
          );
        return;
      }
      const before = (await list(client)).find((row) => row.name === name);
      if (before === undefined)
        throw new CliError(`There is no projection "${name}"; \`channel rebuild\` lists them.`);
      succeeded(await client.post(`${ROUTE}/${name}/rebuild`, { body: {} }));
      for (;;) {
        const now = (await list(client)).find((row) => row.name === name);
        if (now?.status === 'live' && now.build !== before.build) break;
        if (now?.status === 'stopped')
          throw new CliError(`${name} stopped while it was rebuilt; see /health/ready.`);
        await pause(200);
      }
      output.line(`${name} was rebuilt and switched.`, { projection: name, status: 'live' });
    });
};
