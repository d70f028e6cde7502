import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { InviteToSpecialisationCommand } from './invite-to-specialisation.handler';

class InviteToSpecialisationDto {
  @TextField({ max: 60, example: 'service-build' })
  readonly specialisation!: string;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class InviteToSpecialisationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/invite-to-specialisation')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'SPECIALISATION_UNKNOWN',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'invitePartnerToSpecialisation',
    summary: 'Invite a partner to a service specialisation; it may be granted from then on',
  })
  async invite(
    @Param('partnerId') partnerId: string,
    @Body() body: InviteToSpecialisationDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new InviteToSpecialisationCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
