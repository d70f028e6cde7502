import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView } from '../../domain/run/run.view';
import { rewardsProblems } from '../../rewards.problems';
import { ApproveRewardRunCommand } from './approve-reward-run.handler';

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class ApproveRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/approve')
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @Refuses(rewardsProblems)
  @ApiOperation({
    operationId: 'approveRewardRun',
    summary: 'Approve a submitted run; its statements are issued',
  })
  async approve(@Param('runId') runId: string, @Meta() meta: CommandMeta): Promise<object> {
    return answer(await this.commands.execute(new ApproveRewardRunCommand({ runId }, meta)), rewardRunView);
  }
}
