import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type RunRow = RowOf<'listRewardRuns'>;
export type RunFilter = Omit<QueryOf<'listRewardRuns'>, 'cursor' | 'limit'>;
export type RunLine = RowOf<'listRewardRunLines'>;
export type RunPartner = RowOf<'listRewardRunPartners'>;
export type RunGroup = RowOf<'listRewardRunGroups'>;
export type RunPartnerFilter = Omit<QueryOf<'listRewardRunPartners'>, 'cursor' | 'limit'>;
export type RunGroupFilter = Omit<QueryOf<'listRewardRunGroups'>, 'cursor' | 'limit'>;
export type RunLineFilter = Omit<QueryOf<'listRewardRunLines'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const runsQuery = (filter: RunFilter): ListQuery<RunRow> => ({
  key: ['runs', 'list', filter],
  file: { path: '/v1/reward-runs', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/reward-runs', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const runLinesQuery = (runId: string, filter: RunLineFilter): ListQuery<RunLine> => ({
  key: ['runs', 'lines', runId, filter],
  file: { path: `/v1/reward-runs/${runId}/lines`, filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/reward-runs/{runId}/lines', {
        params: {
          path: { runId },
          query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS },
        },
      }),
    ),
});

/** What the lines of a run add up to for each partner; the server adds. */
export const runPartnersQuery = (runId: string, filter: RunPartnerFilter): ListQuery<RunPartner> => ({
  key: ['runs', 'partners', runId, filter],
  file: { path: `/v1/reward-runs/${runId}/partners`, filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/reward-runs/{runId}/partners', {
        params: {
          path: { runId },
          query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS },
        },
      }),
    ),
});

/** The same by region, level, type of deal or plan, without who is excluded. */
export const runGroupsQuery = (runId: string, filter: RunGroupFilter): ListQuery<RunGroup> => ({
  key: ['runs', 'groups', runId, filter],
  file: { path: `/v1/reward-runs/${runId}/groups`, filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/reward-runs/{runId}/groups', {
        params: {
          path: { runId },
          query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS },
        },
      }),
    ),
});

/** Quarters that can be calculated: those that are not locked. */
export const openPeriodsQuery = queryOptions({
  queryKey: ['periods', 'not-locked'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/periods', { params: { query: { status: ['open', 'closing'], limit: 100 } } })))
      .data,
});
