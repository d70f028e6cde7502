import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** What a partner has and lacks of the levels of its roles, today. */
export const standingQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'standing', partnerId],
    queryFn: () => dataOf(api.GET('/v1/partners/{partnerId}/standing', { params: { path: { partnerId } } })),
  });

export type Standing = AnswerOf<'getPartnerStanding'>;
export type Forecast = AnswerOf<'forecastPartnerStanding'>;
export type Entitlement = AnswerOf<'listEntitlements'>['entitlements'][number];

/** What would be met and not on a day, if nothing else happened until then. */
export const forecastQuery = (partnerId: string, on: string) =>
  queryOptions({
    queryKey: ['partners', 'forecast', partnerId, on],
    queryFn: () =>
      dataOf(
        api.GET('/v1/partners/{partnerId}/standing/forecast', {
          params: { path: { partnerId }, query: { on } },
        }),
      ),
  });

/** Which benefits the level gives, and what says so. */
export const entitlementsQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'entitlements', partnerId],
    queryFn: () =>
      dataOf(api.GET('/v1/partners/{partnerId}/entitlements', { params: { path: { partnerId } } })),
  });

/** One benefit, with the rows of the guide on which its answer rests. */
export const entitlementQuery = (partnerId: string, benefit: string) =>
  queryOptions({
    queryKey: ['partners', 'entitlement', partnerId, benefit],
    queryFn: () =>
      dataOf(
        api.GET('/v1/partners/{partnerId}/entitlements/{benefit}', {
          params: { path: { partnerId, benefit } },
        }),
      ),
  });
