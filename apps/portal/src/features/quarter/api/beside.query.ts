import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { countIn, ONE } from './counted';

/** Marketing claims that were approved, as a whole or in part, and are not paid. */
export const unpaidClaimsQuery = (status: 'approved' | 'partly_approved') =>
  queryOptions({
    queryKey: ['funds', 'beside', 'claims', status],
    queryFn: async () =>
      countIn(await dataOf(api.GET('/v1/mdf-claims', { params: { query: { status: [status], ...ONE } } }))),
  });

/** Milestones of co-investment that were accepted and are not paid. */
export const unpaidMilestonesQuery = queryOptions({
  queryKey: ['funds', 'beside', 'milestones'],
  queryFn: async () =>
    countIn(
      await dataOf(api.GET('/v1/mou-milestones', { params: { query: { status: ['accepted'], ...ONE } } })),
    ),
});

/** Rewards of salespeople that were earned and are not paid. */
export const openRewardsQuery = queryOptions({
  queryKey: ['sellers', 'beside'],
  queryFn: async () =>
    countIn(await dataOf(api.GET('/v1/seller-rewards', { params: { query: { status: ['open'], ...ONE } } }))),
});
