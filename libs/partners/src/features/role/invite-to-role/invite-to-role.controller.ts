import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { InviteToRoleCommand } from './invite-to-role.handler';

class InviteToRoleDto {
  @TextField({ max: 60, example: 'naas-provider' })
  readonly role!: string;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class InviteToRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/invite-to-role')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'KIND_NOT_ALLOWED',
    'ROLE_UNKNOWN',
    'ALREADY_ENROLLED',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'inviteToRole',
    summary: 'Invite a partner to one more role of the programme, an enrolment of its own',
  })
  async invite(
    @Param('partnerId') partnerId: string,
    @Body() body: InviteToRoleDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new InviteToRoleCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
