import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Gaps = AnswerOf<'getGapList'>;

/** What a partner has to do in the quarter, by when, and what it is worth. */
export const gapsQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'gaps', partnerId],
    queryFn: () => dataOf(api.GET('/v1/partners/{partnerId}/gap-list', { params: { path: { partnerId } } })),
  });
