import {
  audience,
  begins,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import type { ReviewEvent } from './domain/review/review.events';
import { REVIEW_DECIDERS, REVIEW_STARTERS } from './review.view';

const starters = audience(VENDOR, REVIEW_STARTERS);
const deciders = audience(VENDOR, REVIEW_DECIDERS);
const row = (reviewId: string): string => keyOf('review', reviewId);

/** Reviews that wait for somebody to start or to decide them; before their day they wait for nobody. */
export const reviewsInbox = inboxSource<ReviewEvent>({
  name: 'standing.reviews',
  version: 1,
  streams: ['review-'],
  on: {
    ReviewScheduled: ({ reviewId, partnerId, dueOn, cause, scheduledAt }) => [
      begins(
        row(reviewId),
        waiting({
          ...{ kind: 'review_start', record: 'review', recordId: reviewId, partnerId },
          ...{ since: scheduledAt, title: `${cause} review of ${dueOn}` },
        }),
      ),
    ],
    ReviewFellDue: ({ reviewId, fellDueAt: since }) => [
      turns<Waiting>(row(reviewId), () => ({ since, for: starters })),
    ],
    ReviewStarted: ({ reviewId, startedBy, startedAt: since, decideByAt: dueAt }) => [
      turns<Waiting>(row(reviewId), ({ preparedBy }) => ({
        ...{ kind: 'review_decision', since, dueAt, for: deciders, preparedBy: [...preparedBy, startedBy] },
      })),
    ],
    ReviewDecided: ({ reviewId }) => [turns<Waiting>(row(reviewId), () => ({ for: NOBODY, dueAt: null }))],
    ReviewTookEffect: null,
    ReviewAppealed: ({ reviewId, decideByAt: dueAt, appealedAt: since, againstBy }) => [
      turns<Waiting>(row(reviewId), ({ preparedBy }) => ({
        ...{ kind: 'review_decision', since, dueAt, for: deciders },
        preparedBy: againstBy === undefined ? preparedBy : [...preparedBy, againstBy],
      })),
    ],
  },
});
