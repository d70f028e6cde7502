import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { HistoryQuery } from '../../../shared/records/record-history';

/** One quote with its revision, which is what a partner agrees to. */
export const quoteQuery = (quoteId: string) =>
  queryOptions({
    queryKey: ['quotes', 'record', quoteId],
    queryFn: () => dataOf(api.GET('/v1/quotes/{quoteId}', { params: { path: { quoteId } } })),
  });

export const quoteHistory = (quoteId: string): HistoryQuery => ({
  key: ['quotes', 'history', quoteId],
  read: () => dataOf(api.GET('/v1/quotes/{quoteId}/history', { params: { path: { quoteId } } })),
});
