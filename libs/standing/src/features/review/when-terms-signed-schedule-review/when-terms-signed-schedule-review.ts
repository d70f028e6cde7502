import type { Day, DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import type { ReviewDecided } from '../../../domain/review/review.events';
import { ScheduleRegularReviewCommand } from './schedule-regular-review.handler';

type Schedule = DomainCommand<'ScheduleRegularReview', Readonly<{ partnerId: string; after: Day | null }>>;
type Followed = Extract<PartnerEvent, { type: 'PartnerTermsSigned' }> | ReviewDecided;

const schedule = (partnerId: string, after: Day | null): readonly Reaction<Schedule>[] => {
  const command = { type: 'ScheduleRegularReview', data: { partnerId, after } } as const;
  return [{ do: 'send', n: 0, lane: partnerId, command }];
};

/**
 * Reviews schedule themselves (J86, J87): the first with the partner's entry, each next one when one is decided. A day that has
 * one already gets no second.
 */
export const whenTermsSignedScheduleReview = automation<Followed, Schedule>({
  name: 'standing.when-terms-signed-schedule-review',
  streams: ['partner-', 'review-'],
  on: {
    PartnerTermsSigned: ({ partnerId }) => schedule(partnerId, null),
    ReviewDecided: ({ partnerId, dueOn }) => schedule(partnerId, dueOn),
  },
  dispatch: { ScheduleRegularReview: (data, meta) => new ScheduleRegularReviewCommand(data, meta) },
});
