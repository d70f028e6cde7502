import { Access, answer, AnswersCommand, DayField, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { WithdrawPlannedSpecialisationCommand } from './withdraw-planned-specialisation.handler';

class WithdrawPlannedSpecialisationDto {
  @TextField({ max: 60 })
  readonly specialisation!: string;
  @DayField({ description: 'First day of the planned specialisation.' })
  readonly fromOn!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class WithdrawPlannedSpecialisationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/withdraw-planned-specialisation')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['PARTNER_NOT_ACTIVE', 'NOT_PLANNED', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'withdrawPlannedSpecialisation',
    summary: 'Withdraw a specialisation before its first day',
  })
  async withdraw(
    @Param('partnerId') partnerId: string,
    @Body() body: WithdrawPlannedSpecialisationDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new WithdrawPlannedSpecialisationCommand({ ...body, partnerId }, meta),
    );
    return answer(outcome, viewOfPartner);
  }
}
