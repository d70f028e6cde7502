import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ReviewRow = RowOf<'listReviews'>;
export type Review = AnswerOf<'getReview'>;
type ReviewFilter = Omit<QueryOf<'listReviews'>, 'cursor' | 'limit'>;

const ROWS = 50;
/** A decision changes the level of the partner, now or later. */
const CHANGES = [['reviews'], ['partners']];

export const reviewsQuery = (filter: ReviewFilter): ListQuery<ReviewRow> => ({
  key: ['reviews', 'list', filter],
  file: { path: '/v1/reviews', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/reviews', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const reviewQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['reviews', 'record', reviewId],
    queryFn: () => dataOf(api.GET('/v1/reviews/{reviewId}', { params: { path: { reviewId } } })),
  });

export const reviewHistory = (reviewId: string): HistoryQuery => ({
  key: ['reviews', 'history', reviewId],
  read: () => dataOf(api.GET('/v1/reviews/{reviewId}/history', { params: { path: { reviewId } } })),
});

/** The roles that a partner is active in, the first one first: each is reviewed by itself. */
export const reviewedRolesQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'reviewed-roles', partnerId],
    enabled: partnerId !== '',
    queryFn: async () => {
      const path = { partnerId };
      const { role, furtherRoles = [] } = await dataOf(
        api.GET('/v1/partners/{partnerId}', { params: { path } }),
      );
      const further = furtherRoles.filter(({ status }) => status === 'active');
      return [...(role === undefined ? [] : [role]), ...further.map((one) => one.role)];
    },
  });

export const useScheduleReview = (onDone: (review: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'scheduleReview'>, header) => api.POST('/v1/reviews', { params: { header }, body }),
    { changes: CHANGES, onDone },
  );

type On = Readonly<{ review: Review; onDone: () => void }>;

export const useStartReview = ({ review: { id: reviewId, revision }, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/reviews/{reviewId}/start', {
          params: { path: { reviewId }, header: { ...header, ...at } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useDecideReview = ({ review: { id: reviewId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'decideReview'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/reviews/{reviewId}/decide', {
          params: { path: { reviewId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useAppealReview = ({ review: { id: reviewId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'appealReview'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/reviews/{reviewId}/appeal', {
          params: { path: { reviewId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );
