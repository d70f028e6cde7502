import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Explanation = AnswerOf<'explainAmount'>;

/** What an amount consists of; the server adds it up. */
export const explanationQuery = (amountId: string) =>
  queryOptions({
    queryKey: ['why', 'amount', amountId],
    queryFn: () => dataOf(api.GET('/v1/amounts/{amountId}', { params: { path: { amountId } } })),
  });
