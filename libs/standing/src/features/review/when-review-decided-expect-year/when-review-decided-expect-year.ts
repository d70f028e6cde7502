import type { DomainCommand } from '@channel/kernel';
import type { DecidedYear } from '@channel/partners';
import { automation } from '@channel/runtime';
import type { ReviewDecided } from '../../../domain/review/review.events';
import { ExpectYearCommand } from './expect-year.handler';

type ExpectYear = DomainCommand<'ExpectYear', DecidedYear>;

/** What a year is worth is expected from its decision on, and not from whatever the partner ships next (R22). */
export const whenReviewDecidedExpectYear = automation<ReviewDecided, ExpectYear>({
  name: 'standing.when-review-decided-expect-year',
  streams: ['review-'],
  on: {
    ReviewDecided: ({ programmeId, reviewId, partnerId }, { id: sourceEventId, checkpoint }) => [
      {
        ...{ do: 'send', n: 0, lane: partnerId },
        command: { type: 'ExpectYear', data: { programmeId, reviewId, sourceEventId, checkpoint } },
      },
    ],
  },
  dispatch: { ExpectYear: (data, meta) => new ExpectYearCommand(data, meta) },
});
