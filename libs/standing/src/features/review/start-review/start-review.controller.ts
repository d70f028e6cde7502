import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REVIEW_STARTERS, reviewView, viewOfReview } from '../../../review.view';
import { standingProblems } from '../../../standing.problems';
import { StartReviewCommand } from './start-review.handler';

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class StartReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/start')
  @Access(REVIEW_STARTERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(reviewView)
  @Refuses(standingProblems, [
    ...(['REVIEW_NOT_OPEN', 'TOO_EARLY', 'HUMAN_REQUIRED', 'PARTNER_NOT_ACTIVE'] as const),
    ...(['ROLE_NOT_REVIEWED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'startReview',
    summary: 'Judge the partner as of the review day by what is known now; again, until it is decided',
  })
  async start(@Param('reviewId') reviewId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new StartReviewCommand({ reviewId }, meta)), viewOfReview);
  }
}
