import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type Person = RowOf<'listPeople'>;
export type Access = AnswerOf<'getAccess'>;
export type PeopleFilter = Omit<QueryOf<'listPeople'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const peopleQuery = (filter: PeopleFilter): ListQuery<Person> => ({
  key: ['access', 'list', filter],
  file: { path: '/v1/people', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/people', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const accessQuery = (personId: string) =>
  queryOptions({
    queryKey: ['access', 'record', personId],
    queryFn: () => dataOf(api.GET('/v1/access/{personId}', { params: { path: { personId } } })),
  });

export const accessHistory = (personId: string): HistoryQuery => ({
  key: ['access', 'history', personId],
  read: () => dataOf(api.GET('/v1/access/{personId}/history', { params: { path: { personId } } })),
});

export const invitationHistory = (invitationId: string): HistoryQuery => ({
  key: ['access', 'invitation', invitationId],
  read: () =>
    dataOf(api.GET('/v1/invitations/{invitationId}/history', { params: { path: { invitationId } } })),
});
