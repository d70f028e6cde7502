import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

const MOST = 100;

/** Registrations that wait for a decision, in the order of the inbox. */
export const reviewQueueQuery = queryOptions({
  queryKey: ['inbox', 'review-queue'],
  queryFn: async () => {
    const { data } = await dataOf(
      api.GET('/v1/inbox', {
        params: { query: { kind: ['deal_decision', 'deal_extension'], limit: MOST } },
      }),
    );
    return data.map(({ record }) => record.id);
  },
});
