import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { everyRow } from '../lists/every-row';

export type Organisation = RowOf<'listPartners'>;

/** Organisations whose names I may know: my own, and the distributors that I may name; all of them for the vendor. */
export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () =>
    everyRow((cursor) =>
      dataOf(
        api.GET('/v1/partners', {
          params: { query: cursor === undefined ? { limit: 100, sort: 'name' } : { cursor, limit: 100 } },
        }),
      ),
    ),
  staleTime: 300_000,
});
