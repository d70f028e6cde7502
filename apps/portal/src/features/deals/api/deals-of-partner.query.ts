import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

const LAST = 6;

/** The last registrations of a partner. */
export const dealsOfPartnerQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['deals', 'of-partner', partnerId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/deals', {
            params: { query: { partnerId: [partnerId], sort: '-submittedAt', limit: LAST } },
          }),
        )
      ).data,
  });
