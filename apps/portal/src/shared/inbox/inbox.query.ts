import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { api } from '../api/client';
import type { ListQuery } from '../lists/list-query';

export type Waiting = RowOf<'listInbox'>;
export type WaitingKind = Waiting['kind'];
export type WaitingFlag = Waiting['flags'][number];
export const WHOSE = ['mine', 'nobodys'] as const satisfies readonly Waiting['whose'][];
type InboxFilter = Omit<QueryOf<'listInbox'>, 'cursor' | 'limit'>;

const ROWS = 50;
const AGAIN_MS = 20_000;

/** What the person who looks can act on, the most urgent first; others add to it while it is open. */
export const inboxQuery = (filter: InboxFilter): ListQuery<Waiting> => ({
  key: ['inbox', 'list', filter],
  every: AGAIN_MS,
  file: { path: '/v1/inbox', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/inbox', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});
