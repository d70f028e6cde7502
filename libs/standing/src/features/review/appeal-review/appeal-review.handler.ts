import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Review } from '../../../domain/review/review';
import type { AppealReview } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';
import { decisionDue, ReviewDesk } from '../../../review-desk';
import { reviewVisibleTo } from '../../../review.view';

type Code = RefusalsOf<AppealReview> | 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';

export class AppealReviewCommand extends BusCommand<
  Readonly<{ reviewId: string; reason: string; evidence: string }>,
  Code,
  Review
> {}

@CommandHandler(AppealReviewCommand)
export class AppealReviewHandler implements ICommandHandler<AppealReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ReviewDesk,
  ) {}

  async execute({ data, meta }: AppealReviewCommand): Promise<Outcome<Code, Review>> {
    const { reviewId } = data;
    const terms = await this.desk.termsOfReview(reviewId, meta);
    if ('refused' in terms) return refused(terms);
    const asked = { ...data, ...decisionDue(terms), act: terms.act };
    return this.runner.run(reviewDecider, reviewId, { type: 'AppealReview', data: asked }, meta, {
      visible: reviewVisibleTo(meta.actor),
    });
  }
}
