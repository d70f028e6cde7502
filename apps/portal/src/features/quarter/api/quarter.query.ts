import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** Quarters that are not locked yet. */
export const openQuartersQuery = queryOptions({
  queryKey: ['periods', 'home'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/periods', { params: { query: { status: ['open', 'closing'], limit: 20 } } })))
      .data,
});
