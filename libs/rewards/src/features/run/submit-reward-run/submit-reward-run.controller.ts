import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { SubmitRewardRunCommand } from './submit-reward-run.handler';

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class SubmitRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/submit')
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(rewardRunView)
  @Refuses(rewardsProblems, [
    'REWARD_RUN_NOT_OPEN',
    'PERIOD_NOT_ENDED',
    'NEWER_DRAFT_EXISTS',
    'ALREADY_ISSUED',
  ])
  @ApiOperation({ operationId: 'submitRewardRun', summary: 'Submit a draft run for approval' })
  async submit(@Param('runId') runId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new SubmitRewardRunCommand({ runId }, meta)), viewOfRewardRun);
  }
}
