import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { periodView, viewOfPeriod } from '../../../period.view';
import { rewardsProblems } from '../../../rewards.problems';
import { BeginCloseCommand } from './begin-close.handler';

@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class BeginCloseController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':periodId/begin-close')
  @Access(['finance.analyst'], 'vendor')
  @AnswersCommand(periodView)
  @Refuses(rewardsProblems, ['PERIOD_LOCKED', 'PERIOD_NOT_OPEN', 'PERIOD_NOT_ENDED'])
  @ApiOperation({ operationId: 'beginClose', summary: 'Begin the closing of a quarter before its deadline' })
  async begin(@Param('periodId') periodId: string, @Meta() meta: CommandMeta) {
    const command = new BeginCloseCommand({ periodId, byDeadline: false }, meta);
    return answer(await this.commands.execute(command), (period) => viewOfPeriod(periodId, period));
  }
}
