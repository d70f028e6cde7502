import type { Day, DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import type { ReviewDecided } from '../../../domain/review/review.events';
import { ScheduleRegularReviewCommand } from './schedule-regular-review.handler';

type Asked = Readonly<{ partnerId: string; role?: string; after: Day | null }>;
type Schedule = DomainCommand<'ScheduleRegularReview', Asked>;
type Followed = Extract<PartnerEvent, { type: 'PartnerTermsSigned' | 'PartnerRoleSigned' }> | ReviewDecided;

const schedule = (data: Asked): readonly Reaction<Schedule>[] => {
  const command = { type: 'ScheduleRegularReview', data } as const;
  return [{ do: 'send', n: 0, lane: data.partnerId, command }];
};

/**
 * Reviews schedule themselves (J86, J87), those of each role by themselves: the first with the entry into it, each next one when one
 * is decided. A day that has one already gets no second.
 */
export const whenTermsSignedScheduleReview = automation<Followed, Schedule>({
  name: 'standing.when-terms-signed-schedule-review',
  streams: ['partner-', 'review-'],
  on: {
    PartnerTermsSigned: ({ partnerId }) => schedule({ partnerId, after: null }),
    PartnerRoleSigned: ({ partnerId, role }) => schedule({ partnerId, role, after: null }),
    ReviewDecided: ({ partnerId, role, dueOn: after }) => schedule({ partnerId, role, after }),
  },
  dispatch: { ScheduleRegularReview: (data, meta) => new ScheduleRegularReviewCommand(data, meta) },
});
