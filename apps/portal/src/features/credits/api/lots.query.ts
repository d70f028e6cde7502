import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type LotRow = RowOf<'listCreditLots'>;
export type Lot = AnswerOf<'getCreditLot'>;
export type Reservation = Lot['reservations'][number];
type Filter = Omit<QueryOf<'listCreditLots'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const lotsQuery = (filter: Filter): ListQuery<LotRow> => ({
  key: ['credits', 'list', filter],
  file: { path: '/v1/credit-lots', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/credit-lots', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const lotQuery = (lotId: string) =>
  queryOptions({
    queryKey: ['credits', 'record', lotId],
    queryFn: () => dataOf(api.GET('/v1/credit-lots/{lotId}', { params: { path: { lotId } } })),
  });

export const lotHistory = (lotId: string): HistoryQuery => ({
  key: ['credits', 'history', lotId],
  read: () => dataOf(api.GET('/v1/credit-lots/{lotId}/history', { params: { path: { lotId } } })),
});
