import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type Outlook = AnswerOf<'getPayeeOutlook'>;

/** What a partner may expect of the open quarter, and where earlier amounts are. */
export const outlookQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['earnings', 'outlook', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}/outlook', { params: { path: { partnerId } } })),
  });
