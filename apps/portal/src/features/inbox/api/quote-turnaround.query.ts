import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** How long the own quotes took, by month: twelve at most. */
export const quoteTurnaroundQuery = queryOptions({
  queryKey: ['insights', 'quote-turnaround'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/insights/quote-turnaround', { params: { query: { limit: 100 } } }))).data,
});
