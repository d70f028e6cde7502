import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type DealEstimate = AnswerOf<'estimateDeal'>;

/** What a deal will earn, by the function that pays. */
export const estimateQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'estimate', dealId],
    queryFn: () => dataOf(api.GET('/v1/deals/{dealId}/estimate', { params: { path: { dealId } } })),
  });
