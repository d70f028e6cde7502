import { absent, Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { reviewDecider } from '../../../domain/review/review.decider';
import { REVIEW_READERS, reviewView, reviewVisibleTo, viewOfReview } from '../../../review.view';

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class ReviewRecordController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':reviewId')
  @Access(REVIEW_READERS, 'own')
  @AnswersRecord(reviewView)
  @ApiOperation({
    operationId: 'getReview',
    summary: 'A review: what each requirement answered on its day, what was decided, and why',
  })
  async record(@Param('reviewId') reviewId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(reviewDecider, reviewId);
    if (!reviewVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, { id: reviewId, ...viewOfReview(state) });
  }
}
