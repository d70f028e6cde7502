import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView } from '../../domain/run/run.view';
import { rewardsProblems } from '../../rewards.problems';
import { SubmitRewardRunCommand } from './submit-reward-run.handler';

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class SubmitRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/submit')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match')
  @Refuses(rewardsProblems)
  @ApiOperation({ operationId: 'submitRewardRun', summary: 'Submit a draft run for approval' })
  async submit(@Param('runId') runId: string, @Meta() meta: CommandMeta): Promise<object> {
    return answer(await this.commands.execute(new SubmitRewardRunCommand({ runId }, meta)), rewardRunView);
  }
}
