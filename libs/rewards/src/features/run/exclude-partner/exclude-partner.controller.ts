import { Access, answer, AnswersCommand, IdField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { ExcludePartnerCommand } from './exclude-partner.handler';

export class ExcludePartnerDto {
  @IdField({ description: 'Gets no statement from this run.' })
  readonly partnerId!: string;
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class ExcludePartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':runId/exclude')
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(rewardRunView)
  @Refuses(rewardsProblems, ['REWARD_RUN_NOT_OPEN', 'REASON_MISSING', 'PARTNER_NOT_IN_RUN'])
  @ApiOperation({
    operationId: 'excludePartner',
    summary: 'Leave a partner out of a draft run, with the reason',
  })
  async exclude(
    @Param('runId') runId: string,
    @Body() { partnerId, reason }: ExcludePartnerDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ExcludePartnerCommand({ runId, partnerId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfRewardRun);
  }
}
