import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type Seller = AnswerOf<'getSeller'>;
export type Reward = NonNullable<Seller['rewards']>[number];

export const recordOf = (sellerId: string): Promise<Seller> =>
  dataOf(api.GET('/v1/sellers/{sellerId}', { params: { path: { sellerId } } }));

/** Whom the reader may know of: themselves, and an administrator the employer's people. */
const MOST = 100;

/** One's own enrolment; `null`: nobody has invited. */
export const ownSellerQuery = (personId: string) =>
  queryOptions({
    queryKey: ['sellers', 'own', personId],
    queryFn: async (): Promise<Seller | null> => {
      const { data } = await dataOf(api.GET('/v1/sellers', { params: { query: { limit: MOST } } }));
      return data.some(({ id }) => id === personId) ? recordOf(personId) : null;
    },
  });

export const sellerHistory = (sellerId: string): HistoryQuery => ({
  key: ['sellers', 'history', sellerId],
  read: () => dataOf(api.GET('/v1/sellers/{sellerId}/history', { params: { path: { sellerId } } })),
});
