import {
  Access,
  AnswersCommand,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithMou } from '../../../answers';
import { FUND_DECIDERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { mouView } from '../../../mou.view';
import { AcceptMouMilestoneCommand, ReturnMouMilestoneCommand } from './review-milestone.handler';

class AcceptMouMilestoneDto {
  @TextField({ max: 40, example: 'launch' })
  readonly key!: string;
}
class ReturnMouMilestoneDto extends AcceptMouMilestoneDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
}

@ApiTags('co-investment')
@Controller({ path: 'mous/:mouId', version: '1' })
export class ReviewMouMilestoneController {
  constructor(private readonly commands: CommandBus) {}

  @Post('accept-milestone')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'MILESTONE_UNKNOWN', 'MILESTONE_NOT_OPEN', 'EVIDENCE_PENDING'] as const),
    ...(['EVIDENCE_ALREADY_USED', 'HUMAN_REQUIRED', 'FOUR_EYES'] as const),
  ])
  @ApiOperation({
    operationId: 'acceptMouMilestone',
    summary:
      'Accept a submitted milestone: its money is released; with the last one the agreement is completed',
  })
  async accept(
    @Param('mouId') mouId: string,
    @Body() { key }: AcceptMouMilestoneDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    return answerWithMou(this.commands.execute(new AcceptMouMilestoneCommand({ mouId, key }, meta)), viewer);
  }

  @Post('return-milestone')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'MILESTONE_UNKNOWN', 'MILESTONE_NOT_OPEN', 'HUMAN_REQUIRED'] as const),
    ...(['FOUR_EYES', 'REASON_MISSING'] as const),
  ])
  @ApiOperation({
    operationId: 'returnMouMilestone',
    summary: 'Return a submitted milestone with a reason: it may come again while the agreement runs',
  })
  async giveBack(
    @Param('mouId') mouId: string,
    @Body() { key, reason }: ReturnMouMilestoneDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { mouId, key, reason };
    return answerWithMou(this.commands.execute(new ReturnMouMilestoneCommand(data, meta)), viewer);
  }
}
