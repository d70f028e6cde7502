import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { ReturnRewardRunCommand } from './return-reward-run.handler';

export class ReturnRewardRunDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class ReturnRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/return')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(rewardRunView)
  @Refuses(rewardsProblems, ['REWARD_RUN_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'returnRewardRun', summary: 'Send a submitted run back, with the reason' })
  async sendBack(
    @Param('runId') runId: string,
    @Body() { reason }: ReturnRewardRunDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ReturnRewardRunCommand({ runId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfRewardRun);
  }
}
