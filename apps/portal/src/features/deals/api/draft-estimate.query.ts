import { dataOf, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type DraftEstimate = AnswerOf<'estimateDraft'>;
export type DraftEstimateRequest = BodyOf<'estimateDraft'>;

/** What would be earned by what is only thought of; nothing is written. */
export const draftEstimateQuery = (request: DraftEstimateRequest) =>
  queryOptions({
    queryKey: ['deals', 'draft-estimate', request],
    queryFn: () => dataOf(api.POST('/v1/deals/estimate', { body: request })),
  });
