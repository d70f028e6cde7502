import { answered, dataOf, newKey, once, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type BatchRow = RowOf<'listPayoutBatches'>;
export type Batch = AnswerOf<'getPayoutBatch'>;
export type Item = Batch['items'][number];
export type BatchFilter = Omit<QueryOf<'listPayoutBatches'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const batchesQuery = (filter: BatchFilter): ListQuery<BatchRow> => ({
  key: ['batches', 'list', filter],
  file: { path: '/v1/payout-batches', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/payout-batches', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

const WHILE_WORKED_AT_MS = 1_500;

/** One batch; while its items are gathered or reserved, it is read again. */
export const batchQuery = (batchId: string) =>
  queryOptions({
    queryKey: ['batches', 'record', batchId],
    queryFn: () => dataOf(api.GET('/v1/payout-batches/{batchId}', { params: { path: { batchId } } })),
    refetchInterval: ({ state: { data: batch } }) => {
      const reserving = batch?.status === 'draft' && batch.items.some(({ status }) => status === 'pending');
      return reserving || batch?.status === 'drafting' ? WHILE_WORKED_AT_MS : false;
    },
  });

export const batchHistory = (batchId: string): HistoryQuery => ({
  key: ['batches', 'history', batchId],
  read: () => dataOf(api.GET('/v1/payout-batches/{batchId}/history', { params: { path: { batchId } } })),
});

/** Programmes that can pay. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await dataOf(api.GET('/v1/programs', { params: { query: { limit: 100 } } }))).data,
  staleTime: 300_000,
});

/** What a batch would contain, and what it would leave out. */
export const previewQuery = (programmeId: string, currency: string) =>
  queryOptions({
    queryKey: ['batches', 'preview', programmeId, currency],
    queryFn: async () =>
      (
        await answered(
          api.POST('/v1/payout-batches', {
            params: { header: once(newKey()), query: { dryRun: true } },
            body: { programmeId, currency },
          }),
        )
      ).data,
    staleTime: 0,
    enabled: programmeId !== '' && currency !== '',
  });
