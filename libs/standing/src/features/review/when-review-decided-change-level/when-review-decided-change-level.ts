import type { Day, DomainCommand } from '@channel/kernel';
import { ChangePartnerLevelCommand } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import type { ReviewAppealed, ReviewDecided } from '../../../domain/review/review.events';
import { TakeEffectCommand } from './take-effect.handler';

type ChangeLevel = DomainCommand<'ChangePartnerLevel', ChangePartnerLevelCommand['data']>;
type TakeEffect = DomainCommand<'TakeEffect', Readonly<{ reviewId: string; effectiveOn: Day }>>;

/** What a review decided reaches the partner's level, from its day on; it is the only way there but for corrections. */
export const whenReviewDecidedChangeLevel = automation<
  ReviewDecided | ReviewAppealed,
  ChangeLevel | TakeEffect
>({
  name: 'standing.when-review-decided-change-level',
  streams: ['review-'],
  on: {
    ReviewDecided: ({ reviewId, partnerId, role, level, effectiveOn, reason, decidedBy, takesEffectAt }) => [
      {
        ...{ do: 'send', n: 0, lane: partnerId },
        command: {
          type: 'ChangePartnerLevel',
          data: { partnerId, role, reviewId, level, effectiveOn, reason, decidedBy },
        },
      },
      ...inEffect(reviewId, effectiveOn, takesEffectAt),
    ],
    // What was decided stands meanwhile, but its review is open again.
    ReviewAppealed: ({ reviewId }) => [{ do: 'cancel', deadlineId: reviewId }],
  },
  dispatch: {
    ChangePartnerLevel: (data, meta) => new ChangePartnerLevelCommand(data, meta),
    TakeEffect: (data, meta) => new TakeEffectCommand(data, meta),
  },
});

/** What counts from the day of the decision on is in effect with it. */
const inEffect = (
  reviewId: string,
  effectiveOn: Day,
  dueAt: string | undefined,
): readonly Reaction<TakeEffect>[] => {
  const command = { type: 'TakeEffect', data: { reviewId, effectiveOn } } as const;
  return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: reviewId, dueAt, command }];
};
