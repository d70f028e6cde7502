import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REVIEW_DECIDERS, reviewView, viewOfReview } from '../../../review.view';
import { standingProblems } from '../../../standing.problems';
import { ScheduleReviewCommand } from './schedule-review.handler';

class ScheduleReviewDto {
  @IdField()
  readonly partnerId!: string;
  @TextField({
    ...{ max: 60, optional: true, example: 'naas-provider' },
    description: 'A role of the partner; by default the first one.',
  })
  readonly role?: string;
  @DayField({ optional: true, description: 'The day as of which is judged; by default today.' })
  readonly dueOn?: string;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class ScheduleReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(REVIEW_DECIDERS, 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(reviewView, 201)
  @Refuses(standingProblems, [
    ...(['REVIEW_EXISTS', 'DAY_IN_PAST', 'REASON_MISSING', 'PARTNER_NOT_ACTIVE'] as const),
    ...(['ROLE_NOT_REVIEWED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'scheduleReview',
    summary: 'Review a partner off-cycle; the regular reviews are scheduled by themselves',
  })
  async schedule(@Body() body: ScheduleReviewDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ScheduleReviewCommand(body, meta)), viewOfReview);
  }
}
