import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Review } from '../../../domain/review/review';
import type { StartReview } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';
import { decisionDue, ReviewDesk } from '../../../review-desk';
import { reviewVisibleTo } from '../../../review.view';

type Code = RefusalsOf<StartReview> | 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';

export class StartReviewCommand extends BusCommand<Readonly<{ reviewId: string }>, Code, Review> {}

@CommandHandler(StartReviewCommand)
export class StartReviewHandler implements ICommandHandler<StartReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ReviewDesk,
  ) {}

  async execute({ data: { reviewId }, meta }: StartReviewCommand): Promise<Outcome<Code, Review>> {
    const terms = await this.desk.termsOfReview(reviewId, meta);
    if ('refused' in terms) return refused(terms);
    const { act, review } = terms;
    const snapshot = await this.desk.judgedNow(review);
    if ('refused' in snapshot) return refused(snapshot);
    const data = { reviewId, snapshot, ...decisionDue(terms), act };
    return this.runner.run(reviewDecider, reviewId, { type: 'StartReview', data }, meta, {
      visible: reviewVisibleTo(meta.actor),
      effectiveAt: review.dueOn,
    });
  }
}
