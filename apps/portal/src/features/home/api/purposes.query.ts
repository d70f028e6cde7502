import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** What comes next is named; the rest stands in its list. */
const NEXT = 3;
/** More than a partner has in force at once. */
const LOTS = 50;

/** The fund of the organisation; nothing where nothing was granted. */
export const ownFundQuery = queryOptions({
  queryKey: ['funds', 'home'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/funds', { params: { query: { limit: 1 } } }))).data[0] ?? null,
});

/** Lots of credits that end soon, and of which something is free. @param until the last day that counts as soon */
export const endingLotsQuery = (until: string) =>
  queryOptions({
    queryKey: ['credits', 'home', until],
    queryFn: async () => {
      const query = { status: ['active' as const], 'useByOn[lte]': until, limit: LOTS };
      const { data } = await dataOf(api.GET('/v1/credit-lots', { params: { query } }));
      return data.filter(({ free }) => free.quantity !== '0').slice(0, NEXT);
    },
  });

/** Milestones of co-investment that are to be reached, the next day first. */
export const nextMilestonesQuery = queryOptions({
  queryKey: ['funds', 'home', 'milestones'],
  queryFn: async () => {
    const query = { status: ['open' as const], sort: 'dueOn' as const, limit: NEXT };
    return (await dataOf(api.GET('/v1/mou-milestones', { params: { query } }))).data;
  },
});
