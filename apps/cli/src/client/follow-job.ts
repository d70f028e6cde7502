import { SingleBar } from 'cli-progress';
import type { Output } from '../output';
import type { Client } from './client';
import { finished, type JobView } from './jobs';

/**
 * Waits for a job; on a terminal with a bar.
 * @param mayFail whether its end as failed is a result that the caller shows
 * @throws CliError if it failed, with its reason
 */
export const followJob = async (
  client: Client,
  output: Output,
  jobId: string,
  doing: string,
  { mayFail = false }: Readonly<{ mayFail?: boolean }> = {},
): Promise<JobView> => {
  if (output.json || !process.stderr.isTTY) return finished(client, jobId, { mayFail });
  const bar = new SingleBar({
    format: `${doing} {bar} {value}/{total} {unit}`,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(1, 0, { unit: '' });
  try {
    const onProgress = ({ progress }: JobView): void => {
      if (progress === null) return;
      bar.setTotal(Math.max(progress.total, 1));
      bar.update(progress.done, { unit: progress.unit });
    };
    return await finished(client, jobId, { onProgress, mayFail });
  } finally {
    bar.stop();
  }
};
