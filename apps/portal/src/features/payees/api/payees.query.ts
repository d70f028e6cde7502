import { dataOf, type AnswerOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type PartnerRow = RowOf<'listPartners'>;
export type Payee = AnswerOf<'getPayee'>;
export type Account = AnswerOf<'getPayeeAccount'>;

/** Each row asks for its account by itself, so a page is short. */
const ROWS = 20;

/** Partners that can be paid. @param q what is searched for */
export const payeesQuery = (q: string | undefined): ListQuery<PartnerRow> => ({
  key: ['payees', 'list', q],
  file: {
    path: '/v1/partners',
    filter: { kind: ['reseller'], sort: 'name', ...(q === undefined ? {} : { q }) },
  },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/partners', {
        params: {
          query:
            cursor === undefined
              ? { kind: ['reseller'], sort: 'name', limit: ROWS, ...(q === undefined ? {} : { q }) }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});

export const payeeQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['payees', 'record', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}', { params: { path: { partnerId } } })),
  });

/** Who it is that is paid: a partner, or a salesperson, whose name is for who pays them. */
export const payeeNameQuery = (payeeId: string) =>
  queryOptions({
    queryKey: ['partners', 'payee-name', payeeId],
    queryFn: async (): Promise<Readonly<{ name: string; code: string }>> => {
      if (!payeeId.startsWith('pers_'))
        return dataOf(api.GET('/v1/partners/{partnerId}', { params: { path: { partnerId: payeeId } } }));
      const path = { sellerId: payeeId };
      const { name, number } = await dataOf(api.GET('/v1/sellers/{sellerId}', { params: { path } }));
      return { name: name ?? number, code: number };
    },
  });

/** The account in full: only for who approves it, freshly signed in; reading it is on record. */
export const accountQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['payees', 'account', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}/account', { params: { path: { partnerId } } })),
    gcTime: 0,
  });

export const outlookQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['payees', 'outlook', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}/outlook', { params: { path: { partnerId } } })),
  });

export const payeeHistory = (partnerId: string): HistoryQuery => ({
  key: ['payees', 'history', partnerId],
  read: () => dataOf(api.GET('/v1/payees/{partnerId}/history', { params: { path: { partnerId } } })),
});
