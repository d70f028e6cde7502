import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

/** Runs of a quarter, the newest first. */
export const runsOfQuarterQuery = ({
  programmeId,
  quarter,
}: Readonly<{ programmeId: string; quarter: string }>) =>
  queryOptions({
    queryKey: ['runs', 'of-quarter', programmeId, quarter],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/reward-runs', {
            params: {
              query: { programmeId: [programmeId], quarter: [quarter], sort: '-startedAt', limit: 100 },
            },
          }),
        )
      ).data,
  });
