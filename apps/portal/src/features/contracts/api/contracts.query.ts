import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ContractRow = RowOf<'listServiceContracts'>;
export type Contract = AnswerOf<'getServiceContract'>;
type Filter = Omit<QueryOf<'listServiceContracts'>, 'cursor' | 'limit'>;

const ROWS = 50;
/** More people than that speak for nothing. */
const PEOPLE = 100;

export const contractsQuery = (filter: Filter): ListQuery<ContractRow> => ({
  key: ['contracts', 'list', filter],
  file: { path: '/v1/service-contracts', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/service-contracts', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

const of = (contractId: string) => ({ params: { path: { contractId } } });

export const contractQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', 'record', contractId],
    queryFn: () => dataOf(api.GET('/v1/service-contracts/{contractId}', of(contractId))),
  });

/** C2: usage and balance of what the contract gave. */
export const contractCreditsQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', 'credits', contractId],
    queryFn: () => dataOf(api.GET('/v1/service-contracts/{contractId}/credits', of(contractId))),
  });

export const contractHistory = (contractId: string): HistoryQuery => ({
  key: ['contracts', 'history', contractId],
  read: () => dataOf(api.GET('/v1/service-contracts/{contractId}/history', of(contractId))),
});

/** Who may speak for a contract: people of its partner. */
export const peopleQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['contracts', 'people', partnerId],
    queryFn: () =>
      dataOf(api.GET('/v1/partner-people', { params: { query: { partnerId: [partnerId], limit: PEOPLE } } })),
  });
