import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type FundRow = RowOf<'listFunds'>;
export type Fund = AnswerOf<'getFund'>;
export type Grant = AnswerOf<'getFundGrant'>;
export type CoopRow = RowOf<'listEarnedCoop'>;
export type Coop = AnswerOf<'getEarnedCoop'>;
type FundFilter = Omit<QueryOf<'listFunds'>, 'cursor' | 'limit'>;
type CoopFilter = Omit<QueryOf<'listEarnedCoop'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const fundsQuery = (filter: FundFilter): ListQuery<FundRow> => ({
  key: ['funds', 'list', filter],
  file: { path: '/v1/funds', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/funds', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const fundQuery = (fundId: string) =>
  queryOptions({
    queryKey: ['funds', 'record', fundId],
    queryFn: () => dataOf(api.GET('/v1/funds/{fundId}', { params: { path: { fundId } } })),
  });

export const fundHistory = (fundId: string): HistoryQuery => ({
  key: ['funds', 'history', fundId],
  read: () => dataOf(api.GET('/v1/funds/{fundId}/history', { params: { path: { fundId } } })),
});

/** One grant with the revision of its fund: what a decision on it names. */
export const grantQuery = (fundId: string, grantId: string) =>
  queryOptions({
    queryKey: ['funds', 'grant', grantId],
    queryFn: () =>
      dataOf(api.GET('/v1/funds/{fundId}/grants/{grantId}', { params: { path: { fundId, grantId } } })),
  });

export const coopsQuery = (filter: CoopFilter): ListQuery<CoopRow> => ({
  key: ['funds', 'coop', filter],
  file: { path: '/v1/earned-coop', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/earned-coop', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const coopQuery = (coopId: string) =>
  queryOptions({
    queryKey: ['funds', 'coop', 'record', coopId],
    queryFn: () => dataOf(api.GET('/v1/earned-coop/{coopId}', { params: { path: { coopId } } })),
  });

export const coopHistory = (coopId: string): HistoryQuery => ({
  key: ['funds', 'coop', 'history', coopId],
  read: () => dataOf(api.GET('/v1/earned-coop/{coopId}/history', { params: { path: { coopId } } })),
});
