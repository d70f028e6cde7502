import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type DealRow = RowOf<'listDeals'>;
export type DealFilter = Omit<QueryOf<'listDeals'>, 'cursor' | 'limit'>;

const ROWS = 50;

/** Registrations that I may see. A cursor holds filter and order, and allows nothing beside it. */
export const dealsQuery = (filter: DealFilter): ListQuery<DealRow> => ({
  key: ['deals', 'list', filter],
  file: { path: '/v1/deals', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/deals', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});
