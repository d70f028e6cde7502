import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type Waiting = RowOf<'listInbox'>;

const MOST = 50;

/** What the person who looks can act on, the most urgent first; read again while the page is open. */
export const waitingQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: async () => (await dataOf(api.GET('/v1/inbox', { params: { query: { limit: MOST } } }))).data,
  staleTime: 5_000,
});

/** Quarters that are not locked yet. */
export const openQuartersQuery = queryOptions({
  queryKey: ['periods', 'home'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/periods', { params: { query: { status: ['open', 'closing'], limit: 20 } } })))
      .data,
});
