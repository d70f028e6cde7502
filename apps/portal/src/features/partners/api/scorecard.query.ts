import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type Scorecard = AnswerOf<'getScorecard'>;

/** How an Operate Specialist did. @param quarter by default that of today */
export const scorecardQuery = (partnerId: string, quarter: string | undefined) =>
  queryOptions({
    queryKey: ['partners', 'scorecard', partnerId, quarter],
    queryFn: () =>
      dataOf(
        api.GET('/v1/partners/{partnerId}/scorecard', {
          params: { path: { partnerId }, query: quarter === undefined ? {} : { quarter } },
        }),
      ),
  });
