import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

const MOST = 100;

/** The people of a partner who are on record, for a form that names one of them. */
export const staffQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['credentials', 'staff', partnerId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/partner-people', { params: { query: { partnerId: [partnerId], limit: MOST } } }),
        )
      ).data,
  });
