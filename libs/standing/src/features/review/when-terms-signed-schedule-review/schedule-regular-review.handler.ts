import { addDays, refuse, type Day } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Review } from '../../../domain/review/review';
import { reviewDecider } from '../../../domain/review/review.decider';
import { regularReviewOn, ReviewDesk, reviewOn } from '../../../review-desk';

type Unready = 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';

/** Sent by automations: the next one of the calendar after a day, or from today on. */
export class ScheduleRegularReviewCommand extends BusCommand<
  Readonly<{ partnerId: string; role?: string; after: Day | null }>,
  Unready,
  Review
> {}

@CommandHandler(ScheduleRegularReviewCommand)
export class ScheduleRegularReviewHandler implements ICommandHandler<ScheduleRegularReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ReviewDesk,
  ) {}

  async execute({
    data: { partnerId, role, after },
    meta,
  }: ScheduleRegularReviewCommand): Promise<Outcome<Unready, Review>> {
    const terms = await this.desk.termsOf({ partnerId, role }, meta);
    if ('refused' in terms) return refused(terms);
    const dueOn = regularReviewOn(terms, after === null ? terms.act.on : addDays(after, 1));
    if (dueOn === undefined)
      return refused(refuse('PARTNER_NOT_ACTIVE', `${terms.partner.code} has not entered its role.`));
    const data = { ...reviewOn(dueOn, terms), act: terms.act };
    return this.runner.run(reviewDecider, data.reviewId, { type: 'ScheduleRegularReview', data }, meta, {
      visible: anyone,
      effectiveAt: dueOn,
    });
  }
}
