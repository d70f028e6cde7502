import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { everyRow } from '../../../shared/lists/every-row';
import type { ListQuery } from '../../../shared/lists/list-query';

export type StatementRow = RowOf<'listStatements'>;
export type Statement = AnswerOf<'getStatement'>;
export type StatementLine = RowOf<'listStatementLines'>;
export type StatementFilter = Omit<QueryOf<'listStatements'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const statementsQuery = (filter: StatementFilter): ListQuery<StatementRow> => ({
  key: ['statements', 'list', filter],
  file: { path: '/v1/statements', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/statements', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const statementQuery = (statementId: string) =>
  queryOptions({
    queryKey: ['statements', 'record', statementId],
    queryFn: () => dataOf(api.GET('/v1/statements/{statementId}', { params: { path: { statementId } } })),
  });

/** Pages of this many lines; a statement is read, added up and exported as a whole. */
const LINES = 100;

/** What a statement consists of, all of it; each line has its explanation. */
export const statementLinesQuery = (statementId: string) =>
  queryOptions({
    queryKey: ['statements', 'lines', statementId],
    queryFn: () =>
      everyRow((cursor) =>
        dataOf(
          api.GET('/v1/statements/{statementId}/lines', {
            params: {
              path: { statementId },
              query: cursor === undefined ? { limit: LINES } : { cursor, limit: LINES },
            },
          }),
        ),
      ),
  });

export const statementHistoryQuery = (statementId: string) =>
  queryOptions({
    queryKey: ['statements', 'history', statementId],
    queryFn: () =>
      dataOf(api.GET('/v1/statements/{statementId}/history', { params: { path: { statementId } } })),
  });
