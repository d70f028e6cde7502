import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type SalesReport = RowOf<'listExpectedReports'>;
const SHOWN = 4;

/** Sales reports that the organisation owes or owed, the newest months first. */
export const salesReportsQuery = queryOptions({
  queryKey: ['expected-reports', 'newest'],
  queryFn: async () => {
    const { data } = await dataOf(
      api.GET('/v1/expected-reports', {
        params: { query: { report: ['pos'], sort: '-dueOn', limit: SHOWN } },
      }),
    );
    return data;
  },
});

/** How many lines wait for somebody to say to which deal they belong, and the first of them. */
export const unmatchedQuery = queryOptions({
  queryKey: ['shipments', 'unmatched'],
  queryFn: async () => {
    const { data, page } = await dataOf(
      api.GET('/v1/shipment-lines', {
        params: { query: { status: ['unmatched'], sort: '-shipOn', limit: 1, count: true } },
      }),
    );
    return { count: page.count?.value ?? 0, first: data[0]?.id };
  },
});
