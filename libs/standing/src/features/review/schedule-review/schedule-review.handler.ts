import type { Day, RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Review } from '../../../domain/review/review';
import type { ScheduleReview } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';
import { ReviewDesk, reviewOn } from '../../../review-desk';

type Unready = 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';

/** Off-cycle, by default as of today. */
export class ScheduleReviewCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    /** By default the first one. */
    role?: string | undefined;
    dueOn?: Day | undefined;
    reason: string;
  }>,
  RefusalsOf<ScheduleReview> | Unready,
  Review
> {}
@CommandHandler(ScheduleReviewCommand)
export class ScheduleReviewHandler implements ICommandHandler<ScheduleReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ReviewDesk,
  ) {}

  async execute({
    data: { partnerId, role, dueOn, reason },
    meta,
  }: ScheduleReviewCommand): Promise<Outcome<RefusalsOf<ScheduleReview> | Unready, Review>> {
    const terms = await this.desk.termsOf({ partnerId, role }, meta);
    if ('refused' in terms) return refused(terms);
    const { act } = terms;
    const data = { ...reviewOn(dueOn ?? act.on, terms), reason, act };
    return this.runner.run(reviewDecider, data.reviewId, { type: 'ScheduleReview', data }, meta, {
      visible: anyone,
      effectiveAt: data.dueOn,
    });
  }
}
