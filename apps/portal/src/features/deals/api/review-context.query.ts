import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** Who claims the same opportunity, beside the registration that is reviewed. */
export const conflictSidesQuery = (conflictId: string) =>
  queryOptions({
    queryKey: ['conflicts', 'sides', conflictId],
    queryFn: () => dataOf(api.GET('/v1/conflicts/{conflictId}', { params: { path: { conflictId } } })),
  });

/** The partner whose registration it is. */
export const partnerBriefQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'brief', partnerId],
    queryFn: () => dataOf(api.GET('/v1/partners/{partnerId}', { params: { path: { partnerId } } })),
  });
