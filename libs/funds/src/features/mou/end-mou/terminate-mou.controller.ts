import { Access, AnswersCommand, Meta, Refuses, Requires, Viewer, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithMou } from '../../../answers';
import { fundsProblems } from '../../../funds.problems';
import { mouView } from '../../../mou.view';
import { ReasonDto } from '../../../reason.dto';
import { TerminateMouCommand } from './end-mou.handler';

@ApiTags('co-investment')
@Controller({ path: 'mous/:mouId', version: '1' })
export class TerminateMouController {
  constructor(private readonly commands: CommandBus) {}

  @Post('terminate')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, ['VERSION_NOT_IN_FORCE', 'MOU_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'terminateMou',
    summary: 'End an agreement before its time, with a reason: what was not released goes back',
  })
  async terminate(
    @Param('mouId') mouId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    return answerWithMou(this.commands.execute(new TerminateMouCommand({ mouId, reason }, meta)), viewer);
  }
}
