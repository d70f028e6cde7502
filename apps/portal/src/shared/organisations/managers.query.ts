import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { everyRow } from '../lists/every-row';

const PAGE = 100;

const manages = ({ orgKind, type, grants }: RowOf<'listPeople'>): boolean =>
  orgKind === 'vendor' &&
  type === 'person' &&
  grants.some(({ role }) => role === 'channel.manager' || role === 'channel.lead');

/** Who of the vendor may look after a partner, or decide a registration. */
export const managersQuery = queryOptions({
  queryKey: ['access', 'managers'],
  queryFn: async () => {
    const status = ['active' as const];
    const people = await everyRow((cursor) =>
      dataOf(
        api.GET('/v1/people', {
          params: { query: cursor === undefined ? { status, limit: PAGE } : { cursor, limit: PAGE } },
        }),
      ),
    );
    return people.filter(manages);
  },
});
