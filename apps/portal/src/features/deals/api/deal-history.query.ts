import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** What happened to a registration, in sentences. */
export const dealHistoryQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'history', dealId],
    queryFn: () => dataOf(api.GET('/v1/deals/{dealId}/history', { params: { path: { dealId } } })),
  });
