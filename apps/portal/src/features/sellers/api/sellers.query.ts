import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { everyRow } from '../../../shared/lists/every-row';
import type { ListQuery } from '../../../shared/lists/list-query';
import { recordOf } from './seller.query';

export type SellerRow = RowOf<'listSellers'>;
export type RewardRow = RowOf<'listSellerRewards'>;
type Person = RowOf<'listPeople'>;
type Filter = Omit<QueryOf<'listSellers'>, 'cursor' | 'limit'>;
type RewardFilter = Omit<QueryOf<'listSellerRewards'>, 'cursor' | 'limit'>;

const ROWS = 50;
/** Whoever could be invited is read whole: the last page has names, too. */
const PAGE = 100;

export const sellersQuery = (filter: Filter): ListQuery<SellerRow> => ({
  key: ['sellers', 'list', filter],
  file: { path: '/v1/sellers', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/sellers', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const rewardsQuery = (filter: RewardFilter): ListQuery<RewardRow> => ({
  key: ['sellers', 'rewards', filter],
  file: { path: '/v1/seller-rewards', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/seller-rewards', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const sellerQuery = (sellerId: string) =>
  queryOptions({ queryKey: ['sellers', 'record', sellerId], queryFn: () => recordOf(sellerId) });

/** Who of a partner registers deals: nobody else has registrations of their own. */
const sells = ({ orgKind, type, grants }: Person): boolean =>
  orgKind === 'partner' &&
  type === 'person' &&
  grants.some(({ role }) => role === 'partner.rep' || role === 'partner.admin');

/** Who may be invited: of the own organisation, and for the vendor of one that is named. */
export const candidatesQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['access', 'sellers', partnerId],
    queryFn: async () => {
      const of = <Filter extends object>(filter: Filter, cursor: string | undefined) =>
        cursor === undefined ? { ...filter, limit: PAGE } : { cursor, limit: PAGE };
      const active = { orgId: [partnerId], status: ['active' as const] };
      const [people, sellers] = await Promise.all([
        everyRow((cursor) => dataOf(api.GET('/v1/people', { params: { query: of(active, cursor) } }))),
        everyRow((cursor) =>
          dataOf(api.GET('/v1/sellers', { params: { query: of({ partnerId: [partnerId] }, cursor) } })),
        ),
      ]);
      const enrolled = new Set(sellers.map(({ id }) => id));
      return people.filter((person) => sells(person) && !enrolled.has(person.id));
    },
    enabled: partnerId !== '',
  });
