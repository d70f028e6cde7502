import type { Command } from 'commander';
import { Client } from '../client/client';
import { examplesText } from '../define';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';
import { cellText } from '../print/format';

type Report = Readonly<{
  status: string;
  checks: Readonly<Record<string, { status: string; detail?: string }>>;
}>;

export const addHealth = (health: Command, output: Output): void => {
  health.addHelpText('after', examplesText(['health', 'health --json'])).action(async () => {
    const { status, body } = await Client.anonymous().get<Report>('/health/ready');
    output.line(`The server is ${cellText(body.status)}.`, body);
    const checks = Object.entries(body.checks ?? {}).map(([check, state]) => ({ check, ...state }));
    if (!output.json) await output.table({ check: 'check', status: 'status', detail: 'detail' }, checks, '');
    if (status >= 300) output.exitCode = EXIT.failed;
  });
};
