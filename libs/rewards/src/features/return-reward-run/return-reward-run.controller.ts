import { Access, answer, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView } from '../../domain/run/run.view';
import { rewardsProblems } from '../../rewards.problems';
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
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @Refuses(rewardsProblems)
  @ApiOperation({ operationId: 'returnRewardRun', summary: 'Send a submitted run back, with the reason' })
  async sendBack(
    @Param('runId') runId: string,
    @Body() { reason }: ReturnRewardRunDto,
    @Meta() meta: CommandMeta,
  ): Promise<object> {
    const command = new ReturnRewardRunCommand({ runId, reason }, meta);
    return answer(await this.commands.execute(command), rewardRunView);
  }
}
