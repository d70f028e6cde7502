import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type Deal = AnswerOf<'getDeal'>;

/** One registration, folded from its stream: never behind. */
export const dealQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'record', dealId],
    queryFn: () => dataOf(api.GET('/v1/deals/{dealId}', { params: { path: { dealId } } })),
  });
