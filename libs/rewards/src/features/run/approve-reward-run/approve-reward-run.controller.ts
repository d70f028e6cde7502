import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { ApproveRewardRunCommand } from './approve-reward-run.handler';

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class ApproveRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(rewardRunView)
  @Refuses(rewardsProblems, [
    'REWARD_RUN_NOT_OPEN',
    'ALREADY_ISSUED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'DIGEST_MISMATCH',
  ])
  @ApiOperation({
    operationId: 'approveRewardRun',
    summary: 'Approve a submitted run; its statements are issued',
  })
  async approve(@Param('runId') runId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ApproveRewardRunCommand({ runId }, meta)), viewOfRewardRun);
  }
}
