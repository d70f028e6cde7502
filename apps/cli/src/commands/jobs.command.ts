import type { Command } from 'commander';
import { at } from '../client/at';
import { define, defineList } from '../define';
import type { Output } from '../output';

/** Long work that an accident of the server ended: it can be done again. */
export const addJobs = (jobs: Command, output: Output): void => {
  defineList(jobs, output, {
    persona: 'admin',
    paged: false,
    summary: 'work that was given up, with what went wrong',
    path: '/v1/runtime/jobs',
    columns: { id: 'id', kind: 'kind', ended: 'finishedAt', fault: 'fault', by: { wide: 'startedBy' } },
    empty: 'No work was given up.',
    examples: ['jobs list'],
  });
  defineList(jobs, output, {
    persona: 'admin',
    paged: false,
    name: 'recent',
    summary: 'imports and other long work of everybody, with its progress and what became of it',
    path: '/v1/runtime/recent-jobs',
    columns: {
      id: 'id',
      kind: 'kind',
      status: 'status',
      progress: ({ progress }) =>
        progress === null ? '' : `${String(progress.done)} of ${String(progress.total)} ${progress.unit}`,
      code: 'code',
      begun: 'createdAt',
      ended: 'finishedAt',
      by: { wide: 'startedBy' },
    },
    empty: 'There was no long work yet.',
    examples: ['jobs recent'],
  });
  define(jobs, output, {
    persona: 'admin',
    name: 'retry <job>',
    summary: 'does it again from where it stopped',
    examples: ['jobs retry 0b8f0c1e-5a52-5a3e-9d5f-6e1f6a0c8a11'],
    run: async ({ client }, jobId = '') => {
      const done = await client.command(at('/v1/runtime/jobs/{jobId}/retry', { jobId }));
      output.line(`${done.id} is ${done.status}; \`./channel jobs list\` shows it again if it fails.`, done);
    },
  });
};
