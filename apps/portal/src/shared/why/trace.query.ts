import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Trace = AnswerOf<'traceRewardLine'>;

/** Every step from a shipment to its reward, by the function that computed it. */
export const traceQuery = (rewardLineId: string) =>
  queryOptions({
    queryKey: ['why', rewardLineId],
    queryFn: () =>
      dataOf(api.GET('/v1/reward-lines/{rewardLineId}/trace', { params: { path: { rewardLineId } } })),
    // An amount that was computed stays explained as it is.
    staleTime: Infinity,
  });
