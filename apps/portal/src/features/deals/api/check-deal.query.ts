import { dataOf, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type DealRequest = BodyOf<'submitDeal'>;
export type DealCheckRequest = BodyOf<'checkDeal'>;
export type DealCheck = AnswerOf<'checkDeal'>;

/** Whether a registration would be refused, and whether it overlaps: the rules of the decision, and nothing is written. */
export const checkDealQuery = (request: DealCheckRequest | undefined) =>
  queryOptions({
    queryKey: ['deals', 'check', request],
    queryFn: () => dataOf(api.POST('/v1/deals/check', { body: request as DealCheckRequest })),
    enabled: request !== undefined,
  });
