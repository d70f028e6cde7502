import type { Command } from 'commander';
import { Client } from '../client/client';
import { examplesText } from '../define';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';

export const addHealth = (health: Command, output: Output): void => {
  health.addHelpText('after', examplesText(['health', 'health --json'])).action(async () => {
    const health = await Client.anonymous().health();
    output.line(`The server is ${health.status}.`, health);
    const checks = Object.entries(health.checks).map(([check, state]) => ({ check, ...state }));
    if (!output.json) await output.table({ check: 'check', status: 'status', detail: 'detail' }, checks, '');
    if (health.status === 'down') output.exitCode = EXIT.failed;
  });
};
