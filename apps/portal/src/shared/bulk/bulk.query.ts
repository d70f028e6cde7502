import { dataOf, newKey, once, type BodyOf, type Operations, type Schemas } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { useCommand } from '../api/use-command';

/** The commands that can be asked for many records at once. */
export type BulkOperation = Operations['runInBulk']['parameters']['path']['operation'];
/** A record, and what is said of it alone. */
export type AskedItem = BodyOf<'runInBulk'>['items'][number];
export type BulkItem = Schemas['BulkItem'];
export type BulkJob = Schemas['Job'];

const AGAIN_MS = 400;
const ENDED: readonly BulkJob['status'][] = ['succeeded', 'failed', 'cancelled'];

/** What of the records can be done now, and why not the others: nothing is written. */
export const previewOf = async (
  operation: BulkOperation,
  items: readonly AskedItem[],
): Promise<Schemas['BulkPreview']> => {
  const found = await dataOf(
    api.POST('/v1/bulk/{operation}', {
      params: { path: { operation }, query: { dryRun: true }, header: once(newKey()) },
      body: { items: [...items] },
    }),
  );
  if ('dryRun' in found) return found;
  throw new Error('A dry run starts no job.');
};

/** Does it: what comes of each is told by the job. */
export const useBulk = (operation: BulkOperation, onStarted: (jobId: string) => void) =>
  useCommand(
    (items: readonly AskedItem[], header) =>
      api.POST('/v1/bulk/{operation}', {
        params: { path: { operation }, header },
        body: { items: [...items] },
      }),
    {
      changes: [],
      onDone: (started) => {
        if ('jobId' in started) onStarted(started.jobId);
      },
    },
  );

export const hasEnded = ({ status }: BulkJob): boolean => ENDED.includes(status);

/** The job, asked again until it has ended. */
export const bulkJobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['jobs', jobId],
    queryFn: () => dataOf(api.GET('/v1/jobs/{id}', { params: { path: { id: jobId } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && hasEnded(state.data) ? false : AGAIN_MS),
  });
