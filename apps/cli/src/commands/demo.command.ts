import type { Command } from 'commander';
import { Client } from '../client/client';
import { resetDemo } from '../client/reset-demo';
import { examplesText } from '../define';
import type { Output } from '../output';

export const addDemo = (demo: Command, output: Output): void => {
  demo
    .command('jump')
    .argument(
      '<to>',
      'an instant such as 2026-10-05T09:00:00.000Z, or quarter-end, decision-due, protection-end',
    )
    .addHelpText('after', examplesText(['demo jump quarter-end']))
    .description('moves the demo clock forward; returns when deadlines and what follows from them are done')
    .action(async (to: string) => {
      const client = await Client.as('fatima');
      const { now } = await client.command('/v1/demo/jump', { to });
      output.line(`The demo clock says ${now}.`, { now });
    });
  demo
    .command('play')
    .argument(
      '<what>',
      'overlap: two partners register one opportunity; sales-report: of the last month that is over',
    )
    .addHelpText('after', examplesText(['demo play overlap', 'demo play sales-report']))
    .description('does what would take several people, with the authority of the personas')
    .action(async (play: 'overlap' | 'sales-report') => {
      const client = await Client.as('fatima');
      const done = await client.command('/v1/demo/play', { play });
      output.line(`It is done: ${done.as} sees it at ${done.goTo}.`, done);
    });
  demo
    .command('now')
    .description('prints the time of the demo clock')
    .action(async () => {
      const { now } = await Client.anonymous().read('/v1/demo');
      output.line(now, { now });
    });
  demo
    .command('reset')
    .description('stops the demo of this data folder and deletes its data; the next start begins anew')
    .option('--yes', 'really delete')
    .addHelpText('after', examplesText(['demo reset --yes']))
    .action(async ({ yes }: { yes?: boolean }) => {
      const folder = await resetDemo(yes === true);
      output.line(`The demo in ${folder} is gone. \`npm start\` begins a new one.`, { deleted: folder });
    });
};
