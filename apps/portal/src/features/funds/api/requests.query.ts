import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type RequestRow = RowOf<'listMdfRequests'>;
export type MdfRequest = AnswerOf<'getMdfRequest'>;
export type RequestResults = AnswerOf<'getMdfRequestResults'>;
export type RequestFilter = Omit<QueryOf<'listMdfRequests'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const requestsQuery = (filter: RequestFilter): ListQuery<RequestRow> => ({
  key: ['funds', 'requests', filter],
  file: { path: '/v1/mdf-requests', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/mdf-requests', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** One request with the revision of its fund: what a decision on it names. */
export const requestQuery = (fundId: string, requestId: string) =>
  queryOptions({
    queryKey: ['funds', 'request', requestId],
    queryFn: () =>
      dataOf(api.GET('/v1/funds/{fundId}/requests/{requestId}', { params: { path: { fundId, requestId } } })),
  });

export const requestResultsQuery = (fundId: string, requestId: string) =>
  queryOptions({
    queryKey: ['funds', 'request-results', requestId],
    queryFn: () =>
      dataOf(
        api.GET('/v1/funds/{fundId}/requests/{requestId}/results', {
          params: { path: { fundId, requestId } },
        }),
      ),
  });
