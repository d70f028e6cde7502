import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { reviewDecider } from '../../../domain/review/review.decider';
import { REVIEW_READERS, reviewVisibleTo } from '../../../review.view';
import { REVIEW_SENTENCES } from './review-sentences';

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class ReviewHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':reviewId/history')
  @Access(REVIEW_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getReviewHistory',
    summary: 'What happened in a review, by whom and why',
  })
  async history(@Param('reviewId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(reviewDecider, id);
    if (!reviewVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, REVIEW_SENTENCES, viewer)),
    });
  }
}
