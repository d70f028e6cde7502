import { openTo } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { reviewDecider } from '../../domain/review/review.decider';
import { KnownStandingsModule } from '../../facts/known-standings.module';
import { ReviewDesk } from '../../review-desk';
import { reviewsInbox } from '../../reviews.inbox';
import { reviewsNotices } from '../../reviews.notices';
import { AppealReviewController } from './appeal-review/appeal-review.controller';
import { AppealReviewHandler } from './appeal-review/appeal-review.handler';
import { DecideReviewController } from './decide-review/decide-review.controller';
import { DecideReviewHandler } from './decide-review/decide-review.handler';
import { reviewDoor } from './review-door';
import { ReviewHistoryController } from './review-history/review-history.controller';
import { ReviewListController } from './review-list/review-list.controller';
import { reviewList } from './review-list/review-list.projection';
import { ReviewRecordController } from './review-record/review-record.controller';
import { ScheduleReviewController } from './schedule-review/schedule-review.controller';
import { ScheduleReviewHandler } from './schedule-review/schedule-review.handler';
import { StartReviewController } from './start-review/start-review.controller';
import { StartReviewHandler } from './start-review/start-review.handler';
import { whenReviewDecidedChangeLevel } from './when-review-decided-change-level/when-review-decided-change-level';
import { TakeEffectHandler } from './when-review-decided-change-level/take-effect.handler';
import { ExpectYearHandler } from './when-review-decided-expect-year/expect-year.handler';
import { whenReviewDecidedExpectYear } from './when-review-decided-expect-year/when-review-decided-expect-year';
import { FallDueHandler } from './when-review-scheduled-fall-due/fall-due.handler';
import { whenReviewScheduledFallDue } from './when-review-scheduled-fall-due/when-review-scheduled-fall-due';
import { ScheduleRegularReviewHandler } from './when-terms-signed-schedule-review/schedule-regular-review.handler';
import { whenTermsSignedScheduleReview } from './when-terms-signed-schedule-review/when-terms-signed-schedule-review';

/** Reviews of partners: by themselves or off-cycle, from what is judged on a day to the level that follows (7.10). */
@Module({
  imports: [
    CqrsModule,
    KnownStandingsModule,
    waitsIn('standing.reviews', { waiting: reviewsInbox, notices: reviewsNotices }),
    contribute('standing.reviews', {
      projections: [reviewList],
      automations: [
        whenTermsSignedScheduleReview,
        whenReviewScheduledFallDue,
        whenReviewDecidedChangeLevel,
        whenReviewDecidedExpectYear,
      ],
    }),
    openTo('standing.reviews', [reviewDoor]),
    recordsOfPartners('standing.reviews', {
      reviewId: ofPartner(reviewDecider, (review) =>
        review.status === 'none' ? undefined : review.partnerId,
      ),
    }),
  ],
  controllers: [
    ScheduleReviewController,
    StartReviewController,
    DecideReviewController,
    AppealReviewController,
    ReviewListController,
    ReviewRecordController,
    ReviewHistoryController,
  ],
  providers: [
    ReviewDesk,
    ScheduleReviewHandler,
    ScheduleRegularReviewHandler,
    StartReviewHandler,
    DecideReviewHandler,
    AppealReviewHandler,
    FallDueHandler,
    TakeEffectHandler,
    ExpectYearHandler,
  ],
})
export class ReviewModule {}
