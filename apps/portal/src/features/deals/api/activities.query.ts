import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

const LATEST = 50;

/** Marketing requests of one's own that were approved: what may have led to a registration. */
export const activitiesQuery = queryOptions({
  queryKey: ['deals', 'activities'],
  queryFn: async () => {
    const { data } = await dataOf(
      api.GET('/v1/mdf-requests', {
        params: {
          query: { status: ['approved', 'partly_approved', 'closed', 'expired'], limit: LATEST },
        },
      }),
    );
    return data.filter(({ approved }) => approved !== null);
  },
});
