import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { ReinstatePartnerCommand } from './reinstate-partner.handler';

class ReinstatePartnerDto {
  @TextField({ max: 500, description: 'The other side reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ReinstatePartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/reinstate')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['PARTNER_NOT_SUSPENDED', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'reinstatePartner',
    summary: 'Reinstate a suspended partner: what waited goes on',
  })
  async reinstate(
    @Param('partnerId') partnerId: string,
    @Body() { reason }: ReinstatePartnerDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new ReinstatePartnerCommand({ partnerId, reason }, meta)),
      viewOfPartner,
    );
  }
}
