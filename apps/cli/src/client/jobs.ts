import type { AnswerOf } from '@channel/client';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { at } from './at';
import type { Client } from './client';

export type JobView = AnswerOf<'getJob'>;

type Following = Readonly<{
  onProgress?: (job: JobView) => void;
  /** Whether its end as failed is a result that the caller shows. */
  mayFail?: boolean;
}>;

/** Asks until a job has ended. @throws CliError if it failed, with its reason */
export const finished = async (
  client: Client,
  id: string,
  { onProgress = () => undefined, mayFail = false }: Following = {},
): Promise<JobView> => {
  for (let waited = 50; ; waited = Math.min(waited * 2, 1000)) {
    const job = await client.read(at('/v1/jobs/{id}', { id }));
    onProgress(job);
    if (job.status === 'succeeded' || (mayFail && job.status === 'failed')) return job;
    if (job.status === 'failed' || job.status === 'cancelled') throw failed(job);
    await pause(waited);
  }
};

const failed = ({ kind, status, problem }: JobView): CliError => {
  const why = problem === null ? '' : `: ${problem.code} ${problem.detail}`;
  const details = { code: problem?.code ?? 'JOB_FAILED', detail: problem?.detail };
  return new CliError(`The job ${kind} ${status}${why}`, EXIT.failed, details);
};
