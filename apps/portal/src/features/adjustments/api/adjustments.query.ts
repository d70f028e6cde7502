import { dataOf, type AnswerOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type AdjustmentRow = RowOf<'listAdjustments'>;
export type Adjustment = AnswerOf<'getAdjustment'>;

const ROWS = 50;

export const adjustmentsQuery = (status: AdjustmentRow['status'] | undefined): ListQuery<AdjustmentRow> => {
  const filter = status === undefined ? {} : { status: [status] };
  return {
    key: ['adjustments', 'list', status],
    file: { path: '/v1/adjustments', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/adjustments', {
          params: {
            query: cursor === undefined ? { limit: ROWS, ...filter } : { cursor, limit: ROWS },
          },
        }),
      ),
  };
};

export const adjustmentQuery = (adjustmentId: string) =>
  queryOptions({
    queryKey: ['adjustments', 'record', adjustmentId],
    queryFn: () => dataOf(api.GET('/v1/adjustments/{adjustmentId}', { params: { path: { adjustmentId } } })),
  });

export const adjustmentHistory = (adjustmentId: string): HistoryQuery => ({
  key: ['adjustments', 'history', adjustmentId],
  read: () =>
    dataOf(api.GET('/v1/adjustments/{adjustmentId}/history', { params: { path: { adjustmentId } } })),
});

/** A picture that proves an adjustment, written anew by the server. */
export const adjustmentPicture = (adjustmentId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/adjustments/{adjustmentId}/evidence/{fileId}/preview', {
      params: { path: { adjustmentId, fileId } },
      parseAs: 'blob',
    }),
  );

/** A file that proves an adjustment, as it was sent. */
export const adjustmentFile = (adjustmentId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/adjustments/{adjustmentId}/evidence/{fileId}', {
      params: { path: { adjustmentId, fileId } },
      parseAs: 'blob',
    }),
  );
