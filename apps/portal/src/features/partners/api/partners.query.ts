import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type PartnerRow = RowOf<'listPartners'>;
export type Partner = AnswerOf<'getPartner'>;
export type PartnerFilter = Omit<QueryOf<'listPartners'>, 'cursor' | 'limit'>;
export type DealRow = RowOf<'listDeals'>;

const ROWS = 50;

export const partnersQuery = (filter: PartnerFilter): ListQuery<PartnerRow> => ({
  key: ['partners', 'list', filter],
  file: { path: '/v1/partners', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/partners', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const partnerQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'record', partnerId],
    queryFn: () => dataOf(api.GET('/v1/partners/{partnerId}', { params: { path: { partnerId } } })),
  });

export const partnerHistory = (partnerId: string): HistoryQuery => ({
  key: ['partners', 'history', partnerId],
  read: () => dataOf(api.GET('/v1/partners/{partnerId}/history', { params: { path: { partnerId } } })),
});

/** What a partner registered. */
export const partnerDealsQuery = (partnerId: string): ListQuery<DealRow> => ({
  key: ['deals', 'list', 'of', partnerId],
  file: { path: '/v1/deals', filter: { partnerId: [partnerId], sort: '-submittedAt' } },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/deals', {
        params: {
          query:
            cursor === undefined
              ? { partnerId: [partnerId], sort: '-submittedAt', limit: ROWS }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});
