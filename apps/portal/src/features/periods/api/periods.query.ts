import { dataOf, type AnswerOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type PeriodRow = RowOf<'listPeriods'>;
export type Period = AnswerOf<'getPeriod'>;

const ROWS = 50;

export const periodsQuery = (status: PeriodRow['status'] | undefined): ListQuery<PeriodRow> => ({
  key: ['periods', 'list', status],
  file: { path: '/v1/periods', filter: { ...(status === undefined ? {} : { status: [status] }) } },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/periods', {
        params: {
          query:
            cursor === undefined
              ? { limit: ROWS, ...(status === undefined ? {} : { status: [status] }) }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});

export const periodQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['periods', 'record', periodId],
    queryFn: () => dataOf(api.GET('/v1/periods/{periodId}', { params: { path: { periodId } } })),
  });

export const periodHistory = (periodId: string): HistoryQuery => ({
  key: ['periods', 'history', periodId],
  read: () => dataOf(api.GET('/v1/periods/{periodId}/history', { params: { path: { periodId } } })),
});

export const useBeginClose = ({ id }: Period, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/periods/{periodId}/begin-close', { params: { path: { periodId: id }, header } }),
    { changes: [['periods']], onDone },
  );

export const useLockPeriod = ({ id, revision }: Period, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/periods/{periodId}/lock', {
          params: { path: { periodId: id }, header: { ...header, ...at } },
        }),
      ),
    { changes: [['periods']], onDone },
  );
