import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Trace = AnswerOf<'traceRewardLine'>;

/**
 * Every step from a shipment to its reward, by the function that computed it.
 * @param accrual of a line that no statement has yet
 */
export const traceQuery = (rewardLineId: string, accrual?: string) =>
  queryOptions({
    queryKey: ['why', rewardLineId, accrual],
    queryFn: () =>
      dataOf(
        api.GET('/v1/reward-lines/{rewardLineId}/trace', {
          params: { path: { rewardLineId }, query: accrual === undefined ? {} : { accrual } },
        }),
      ),
    // An amount that was stated stays explained as it is; what is expected may change.
    staleTime: accrual === undefined ? Infinity : 0,
  });
