import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REVIEW_APPELLANTS, reviewView, viewOfReview } from '../../../review.view';
import { standingProblems } from '../../../standing.problems';
import { AppealReviewCommand } from './appeal-review.handler';

class AppealReviewDto {
  @TextField({ max: 2000, description: 'What the decision rests on wrongly.' })
  readonly reason!: string;
  @TextField({ max: 500, description: 'What shows it: a certificate, an order, a letter.' })
  readonly evidence!: string;
}

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class AppealReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/appeal')
  @Access(REVIEW_APPELLANTS, 'own')
  @Requires('If-Match')
  @AnswersCommand(reviewView)
  @Refuses(standingProblems, [
    ...(['REVIEW_NOT_OPEN', 'ALREADY_APPEALED', 'APPEAL_TOO_LATE', 'REASON_MISSING'] as const),
    ...(['EVIDENCE_MISSING', 'PARTNER_NOT_ACTIVE', 'ROLE_NOT_REVIEWED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'appealReview',
    summary: 'Appeal a decision on your level, once and in time, with what shows that it is wrong',
  })
  async appeal(
    @Param('reviewId') reviewId: string,
    @Body() body: AppealReviewDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new AppealReviewCommand({ ...body, reviewId }, meta)),
      viewOfReview,
    );
  }
}
