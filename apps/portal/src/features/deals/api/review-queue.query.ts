import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { QueueFilter } from '../../../shared/inbox/queue-filter';

const MOST = 100;

/** Registrations that wait for a decision, in the order of the inbox, as far as its filter showed them. */
export const reviewQueueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['inbox', 'review-queue', filter],
    queryFn: async () => {
      const { data } = await dataOf(
        api.GET('/v1/inbox', {
          params: { query: { ...filter, kind: ['deal_decision', 'deal_extension'], limit: MOST } },
        }),
      );
      return data.map(({ record }) => record.id);
    },
  });
