import { setTimeout as pause } from 'node:timers/promises';
import { CliError } from '../cli-error';
import { succeeded, type Client } from './client';

export type JobView = Readonly<{
  id: string;
  kind: string;
  status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  progress: Readonly<{ done: number; total: number; unit: string }> | null;
  result: Readonly<Record<string, unknown>> | null;
  problem: Readonly<{ code: string; detail: string }> | null;
}>;

/** Asks until a job has ended. @throws CliError if it failed, with its reason */
export const finished = async (
  client: Client,
  jobId: string,
  onProgress: (job: JobView) => void = () => undefined,
): Promise<JobView> => {
  for (let waited = 50; ; waited = Math.min(waited * 2, 1000)) {
    const job = succeeded(await client.get<JobView>(`/v1/jobs/${jobId}`));
    onProgress(job);
    if (job.status === 'succeeded') return job;
    if (job.status === 'failed' || job.status === 'cancelled')
      throw new CliError(
        `The job ${job.kind} ${job.status}: ${job.problem?.code ?? ''} ${job.problem?.detail ?? ''}`,
      );
    await pause(waited);
  }
};
