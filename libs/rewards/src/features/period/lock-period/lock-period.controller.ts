import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { periodView, viewOfPeriod } from '../../../period.view';
import { rewardsProblems } from '../../../rewards.problems';
import { LockPeriodCommand } from './lock-period.handler';

@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class LockPeriodController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':periodId/lock')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(periodView)
  @Refuses(rewardsProblems, [
    'PERIOD_LOCKED',
    'PERIOD_NOT_OPEN',
    'HUMAN_REQUIRED',
    'RUN_NOT_ISSUED',
    'FOUR_EYES',
  ])
  @ApiOperation({ operationId: 'lockPeriod', summary: 'Lock a quarter: it takes no more postings' })
  async lock(@Param('periodId') periodId: string, @Meta() meta: CommandMeta) {
    const command = new LockPeriodCommand({ periodId }, meta);
    return answer(await this.commands.execute(command), (period) => viewOfPeriod(periodId, period));
  }
}
