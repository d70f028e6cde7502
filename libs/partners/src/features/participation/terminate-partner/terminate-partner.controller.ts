import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { TerminatePartnerCommand } from './terminate-partner.handler';

class TerminatePartnerDto {
  @TextField({ max: 500, description: 'The other side reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class TerminatePartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/terminate')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['PARTNER_NOT_ACTIVE', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'terminatePartner',
    summary: 'Terminate an enrolment for good: its protections end, what it earned is paid',
  })
  async terminate(
    @Param('partnerId') partnerId: string,
    @Body() { reason }: TerminatePartnerDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new TerminatePartnerCommand({ partnerId, reason }, meta)),
      viewOfPartner,
    );
  }
}
