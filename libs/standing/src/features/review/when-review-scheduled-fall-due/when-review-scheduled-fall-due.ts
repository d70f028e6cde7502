import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { ReviewScheduled, ReviewStarted } from '../../../domain/review/review.events';
import { FallDueCommand } from './fall-due.handler';

type FallDue = DomainCommand<'FallDue', Readonly<{ reviewId: string }>>;

/** On its day a review waits for somebody to start it. */
export const whenReviewScheduledFallDue = automation<ReviewScheduled | ReviewStarted, FallDue>({
  name: 'standing.when-review-scheduled-fall-due',
  streams: ['review-'],
  on: {
    ReviewScheduled: ({ reviewId, fallsDueAt: dueAt }) => [
      { do: 'schedule', deadlineId: reviewId, dueAt, command: { type: 'FallDue', data: { reviewId } } },
    ],
    ReviewStarted: ({ reviewId }) => [{ do: 'cancel', deadlineId: reviewId }],
  },
  dispatch: { FallDue: (data, meta) => new FallDueCommand(data, meta) },
});
