import { addDays, endOfDay, type Day, type RefusalsOf } from '@channel/kernel';
import { levelIn, Partners } from '@channel/partners';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Review } from '../../../domain/review/review';
import type { DecideReview } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';
import { changesIn } from '../../../domain/review/snapshot';
import { levelsOf, mayGoUpTo, ReviewDesk } from '../../../review-desk';
import { reviewVisibleTo } from '../../../review.view';

type Code = RefusalsOf<DecideReview> | 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';

export class DecideReviewCommand extends BusCommand<
  Readonly<{
    reviewId: string;
    level: string;
    /** By default today. */
    effectiveOn?: Day | undefined;
    reason: string;
  }>,
  Code,
  Review
> {}

@CommandHandler(DecideReviewCommand)
export class DecideReviewHandler implements ICommandHandler<DecideReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ReviewDesk,
    private readonly partners: Partners,
  ) {}

  async execute({ data, meta }: DecideReviewCommand): Promise<Outcome<Code, Review>> {
    const { reviewId, level, reason } = data;
    const terms = await this.desk.termsOfReview(reviewId, meta);
    if ('refused' in terms) return refused(terms);
    const { act, zone, definition, review } = terms;
    const now = await this.desk.judgedNow(review);
    if ('refused' in now) return refused(now);
    const effectiveOn = data.effectiveOn ?? act.on;
    const held = await this.partners.standingOn(review.partnerId, effectiveOn);
    const asked = {
      ...{ reviewId, level, reason, effectiveOn, act },
      heldLevel: (held && levelIn(held, review.role)) ?? null,
      levels: levelsOf(terms),
      invited: mayGoUpTo(level, terms),
      takesEffectAt: endOfDay(addDays(effectiveOn, -1), zone),
      appealUntilOn: addDays(act.on, definition.review.appealDays.value),
      changes: changesIn(review.snapshot?.levels ?? [], now.levels),
    };
    return this.runner.run(reviewDecider, reviewId, { type: 'DecideReview', data: asked }, meta, {
      visible: reviewVisibleTo(meta.actor),
      effectiveAt: effectiveOn,
    });
  }
}
