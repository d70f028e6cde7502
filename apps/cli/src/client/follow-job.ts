import { SingleBar } from 'cli-progress';
import type { Output } from '../output';
import type { Client } from './client';
import { finished, type JobView } from './jobs';

/** Waits for a job; on a terminal with a bar. @throws CliError if it failed, with its reason */
export const followJob = async (
  client: Client,
  output: Output,
  jobId: string,
  doing: string,
): Promise<JobView> => {
  if (output.json || !process.stderr.isTTY) return finished(client, jobId);
  const bar = new SingleBar({
    format: `${doing} {bar} {value}/{total} {unit}`,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(1, 0, { unit: '' });
  try {
    return await finished(client, jobId, ({ progress }) => {
      if (progress === null) return;
      bar.setTotal(Math.max(progress.total, 1));
      bar.update(progress.done, { unit: progress.unit });
    });
  } finally {
    bar.stop();
  }
};
