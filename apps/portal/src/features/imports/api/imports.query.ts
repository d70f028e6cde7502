import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ImportRow = RowOf<'listImports'>;
export type Import = AnswerOf<'getImport'>;
export type FoundRow = RowOf<'listImportRows'>;
export type Mapping = AnswerOf<'getImportMapping'>;
type ImportFilter = Omit<QueryOf<'listImports'>, 'cursor' | 'limit'>;

const ROWS = 50;
const WORKING: readonly Import['status'][] = ['uploaded', 'confirmed'];
const WHILE_WORKING_MS = 1_000;

export const importsQuery = (filter: ImportFilter): ListQuery<ImportRow> => ({
  key: ['imports', 'list', filter],
  file: { path: '/v1/imports', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/imports', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const isWorking = ({ status }: Pick<Import, 'status'>): boolean => WORKING.includes(status);

/** One import; while a job works on it, it is read again. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'record', importId],
    queryFn: () => dataOf(api.GET('/v1/imports/{importId}', { params: { path: { importId } } })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isWorking(data) ? WHILE_WORKING_MS : false,
  });

/** How far the job is that works on an import. */
export const jobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['imports', 'job', jobId],
    queryFn: () => dataOf(api.GET('/v1/jobs/{id}', { params: { path: { id: jobId } } })),
    refetchInterval: WHILE_WORKING_MS,
  });

/** What was found in the rows that failed. */
export const failedRowsQuery = (importId: string, limit: number) =>
  queryOptions({
    queryKey: ['imports', 'failed', importId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/imports/{importId}/rows', {
            params: { path: { importId }, query: { outcome: ['error'], limit } },
          }),
        )
      ).data,
  });

/** The file with what happened to each row, as CSV in the form that the sender uses. */
export const reportOf = async (importId: string, only: 'failed' | 'all'): Promise<string> =>
  dataOf(
    api.GET('/v1/imports/{importId}/report', {
      params: { path: { importId }, query: { only } },
      parseAs: 'text',
    }),
  );

/** The columns of a template, and what the organisation said of its files before. */
export const mappingQuery = (kind: string) =>
  queryOptions({
    queryKey: ['imports', 'mapping', kind],
    queryFn: () => dataOf(api.GET('/v1/import-mappings/{kind}', { params: { path: { kind } } })),
  });

export const importHistory = (importId: string): HistoryQuery => ({
  key: ['imports', 'history', importId],
  read: () => dataOf(api.GET('/v1/imports/{importId}/history', { params: { path: { importId } } })),
});
