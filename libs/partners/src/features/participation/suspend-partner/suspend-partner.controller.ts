import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { SuspendPartnerCommand } from './suspend-partner.handler';

class SuspendPartnerDto {
  @TextField({ max: 500, description: 'The other side reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class SuspendPartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/suspend')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['PARTNER_NOT_ACTIVE', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'suspendPartner',
    summary: 'Suspend a partner: it registers nothing, and payments to it wait, until it is reinstated',
  })
  async suspend(
    @Param('partnerId') partnerId: string,
    @Body() { reason }: SuspendPartnerDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new SuspendPartnerCommand({ partnerId, reason }, meta)),
      viewOfPartner,
    );
  }
}
