import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type ExpectedReportRow = RowOf<'listExpectedReports'>;
type ReportFilter = Omit<QueryOf<'listExpectedReports'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const reportsQuery = (filter: ReportFilter): ListQuery<ExpectedReportRow> => ({
  key: ['expected-reports', filter],
  file: { path: '/v1/expected-reports', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/expected-reports', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});
