import { ifMatch } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useTrial } from '../../../shared/decisions/trial';
import type { Review } from './reviews.query';

const keyOf = (act: string, { id, revision }: Review) => ['reviews', 'trial', act, id, revision];
/** What nobody reads: a dry run records nothing. */
const ANY = 'dry run';

/** Why the person who looks may not start it now. */
export const useWhyNotStart = (review: Review, asked: boolean) =>
  useTrial(
    keyOf('start', review),
    (header) =>
      api.POST('/v1/reviews/{reviewId}/start', {
        params: {
          path: { reviewId: review.id },
          header: { ...header, ...ifMatch(review.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Why they may not decide it, whatever they decide: asked with the level that the partner has. */
export const useWhyNotDecide = (review: Review, asked: boolean) =>
  useTrial(
    keyOf('decide', review),
    (header) =>
      api.POST('/v1/reviews/{reviewId}/decide', {
        params: {
          path: { reviewId: review.id },
          header: { ...header, ...ifMatch(review.revision) },
          query: { dryRun: true },
        },
        body: { level: review.snapshot?.level ?? '', reason: ANY },
      }),
    asked && review.snapshot?.level != null,
  );

export const useWhyNotAppeal = (review: Review, asked: boolean) =>
  useTrial(
    keyOf('appeal', review),
    (header) =>
      api.POST('/v1/reviews/{reviewId}/appeal', {
        params: {
          path: { reviewId: review.id },
          header: { ...header, ...ifMatch(review.revision) },
          query: { dryRun: true },
        },
        body: { reason: ANY, evidence: ANY },
      }),
    asked,
  );
