import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

const AGAIN_MS = 60_000;

/** How many notices were not read, for the bell. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: () => dataOf(api.GET('/v1/notices/unread')),
  refetchInterval: AGAIN_MS,
});
