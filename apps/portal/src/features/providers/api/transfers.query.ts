import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type TransferRow = RowOf<'listTitleTransfers'>;
export type Transfer = AnswerOf<'getTitleTransfer'>;
type Filter = Omit<QueryOf<'listTitleTransfers'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const transfersQuery = (filter: Filter): ListQuery<TransferRow> => ({
  key: ['providers', 'transfers', 'list', filter],
  file: { path: '/v1/title-transfers', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/title-transfers', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const transferQuery = (transferId: string) =>
  queryOptions({
    queryKey: ['providers', 'transfers', 'record', transferId],
    queryFn: () => dataOf(api.GET('/v1/title-transfers/{transferId}', { params: { path: { transferId } } })),
  });

export const transferHistory = (transferId: string): HistoryQuery => ({
  key: ['providers', 'transfers', 'history', transferId],
  read: () =>
    dataOf(api.GET('/v1/title-transfers/{transferId}/history', { params: { path: { transferId } } })),
});

/** What is owed, as PDF; of what is free there is none. */
export const transferInvoice = (transferId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/title-transfers/{transferId}/invoice', {
      params: { path: { transferId } },
      parseAs: 'blob',
    }),
  );
