import { Access, answer, AnswersCommand, DayField, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { WithdrawPlannedLevelCommand } from './withdraw-planned-level.handler';

class WithdrawPlannedLevelDto {
  @DayField({ description: 'First day of the planned level.' })
  readonly effectiveOn!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class WithdrawPlannedLevelController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/withdraw-planned-level')
  @Access(['channel.lead'], 'vendor')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'NOT_PLANNED',
    'DECIDED_BY_REVIEW',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'withdrawPlannedLevel',
    summary: 'Withdraw a level before its first day, unless a review decided it',
  })
  async withdraw(
    @Param('partnerId') partnerId: string,
    @Body() body: WithdrawPlannedLevelDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new WithdrawPlannedLevelCommand({ ...body, partnerId }, meta),
    );
    return answer(outcome, viewOfPartner);
  }
}
