import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** What the organisation may expect. */
export const expectedQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['earnings', 'outlook', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}/outlook', { params: { path: { partnerId } } })),
  });

/** Whether it can be paid at all. */
export const accountQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['earnings', 'payee', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}', { params: { path: { partnerId } } })),
  });
