import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type Draft = AnswerOf<'getDealDraft'>;

/** Registrations of my organisation that are not submitted. */
export const draftsQuery = queryOptions({
  queryKey: ['deal-drafts', 'list'],
  queryFn: async () => (await dataOf(api.GET('/v1/deal-drafts', {}))).data,
});

export const draftQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deal-drafts', 'record', dealId],
    queryFn: () => dataOf(api.GET('/v1/deal-drafts/{dealId}', { params: { path: { dealId } } })),
    // The form is what somebody types; it is not written over while they do.
    staleTime: Infinity,
    // Whoever comes back to it goes on with what was saved last.
    gcTime: 0,
  });
