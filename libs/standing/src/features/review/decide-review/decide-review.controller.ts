import { Access, answer, AnswersCommand, DayField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REVIEW_DECIDERS, reviewView, viewOfReview } from '../../../review.view';
import { standingProblems } from '../../../standing.problems';
import { DecideReviewCommand } from './decide-review.handler';

class DecideReviewDto {
  @TextField({ max: 60, description: 'The level from then on: the same, a better or a lower one.' })
  readonly level!: string;
  @DayField({ optional: true, description: 'First day on which it counts; by default today.' })
  readonly effectiveOn?: string;
  @TextField({ max: 2000, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class DecideReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/decide')
  @Access(REVIEW_DECIDERS, 'vendor')
  @Requires('If-Match')
  @AnswersCommand(reviewView)
  @Refuses(standingProblems, [
    ...(['REVIEW_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'REASON_MISSING', 'LEVEL_UNKNOWN'] as const),
    ...(['INVITATION_REQUIRED', 'DAY_IN_PAST', 'FACTS_CHANGED', 'PARTNER_NOT_ACTIVE'] as const),
    ...(['ROLE_NOT_REVIEWED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'decideReview',
    summary: 'Decide a review that another person started: the partner keeps its level, goes up or down',
  })
  async decide(
    @Param('reviewId') reviewId: string,
    @Body() body: DecideReviewDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new DecideReviewCommand({ ...body, reviewId }, meta)),
      viewOfReview,
    );
  }
}
