import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Organisation = RowOf<'listPartners'>;

/** Organisations whose names I may know: my own, and the distributors that I may name; all of them for the vendor. */
export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/partners', { params: { query: { limit: 100, sort: 'name' } } }))).data,
  staleTime: 300_000,
});
