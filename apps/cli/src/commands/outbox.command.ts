import type { Command } from 'commander';
import { at } from '../client/at';
import { define, defineList, type Context } from '../define';
import { pagesOf } from '../client/pages';
import { usageError } from '../cli-error';
import type { Output } from '../output';
import { cellText } from '../print/format';

const RETRY = '/v1/runtime/outbox/{commandId}/retry';

/** What automations could not get done. */
export const addOutbox = (outbox: Command, output: Output): void => {
  defineList(outbox, output, {
    persona: 'admin',
    paged: false,
    summary: 'the last 100 that failed; with --status those that wait or were refused',
    path: '/v1/runtime/outbox',
    fixed: { status: 'failed (by default), pending or refused' },
    columns: {
      id: 'id',
      command: 'type',
      automation: { wide: 'automation' },
      status: 'status',
      attempts: { wide: 'attempts' },
      waiting: { wide: 'waiting' },
      problem: 'problem',
      refused: { wide: 'refusal.code' },
      since: { wide: 'createdAt' },
    },
    empty: 'No command has failed.',
    examples: ['outbox list', 'outbox list --status pending --as admin'],
  });
  define(outbox, output, {
    name: 'retry [command]',
    persona: 'admin',
    summary: 'tries a failed command again, or with --all every one; what had happened does not happen twice',
    options: [['--all', 'every failed command, the earliest first']],
    examples: ['outbox retry 0b8f0c1e-5a52-5a3e-9d5f-6e1f6a0c8a11', 'outbox retry --all'],
    run: async (context, id) => {
      for (const one of await wanted(context, id)) {
        const done = await context.client.command(at(RETRY, { commandId: one }));
        output.line(`${cellText(done.id)} is tried again.`, done);
      }
      output.text('`./channel outbox list` shows what fails again; a try takes a moment.');
    },
  });
};

const wanted = async (
  { client, output, options }: Context,
  id: string | undefined,
): Promise<readonly string[]> => {
  if ((options.all === true) === (id !== undefined))
    throw usageError('Say which command, or --all.', '`./channel outbox list` shows those that failed.');
  if (id !== undefined) return [id];
  const { rows } = await pagesOf(client, '/v1/runtime/outbox', {});
  if (rows.length === 0) output.text('No command has failed.');
  return rows.map(({ id: failed }) => failed).reverse();
};
