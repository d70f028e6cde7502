import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type Bom = AnswerOf<'getBom'>;

/** The latest bill of materials of a deal, with the vendor's price. */
export const bomQuery = (bomId: string) =>
  queryOptions({
    queryKey: ['deals', 'bom', bomId],
    queryFn: () => dataOf(api.GET('/v1/boms/{bomId}', { params: { path: { bomId } } })),
  });

export const bomHistory = (bomId: string): HistoryQuery => ({
  key: ['deals', 'bom', 'history', bomId],
  read: () => dataOf(api.GET('/v1/boms/{bomId}/history', { params: { path: { bomId } } })),
});
