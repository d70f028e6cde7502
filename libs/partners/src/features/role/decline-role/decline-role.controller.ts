import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { DeclineRoleCommand } from './decline-role.handler';

class DeclineRoleDto {
  @TextField({ max: 60, example: 'naas-provider' })
  readonly role!: string;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class DeclineRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/decline-role')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'INVITATION_REQUIRED',
    'ENROLMENT_NOT_OPEN',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'declineRole',
    summary: 'Decline what a partner applied for, or take an invitation to a role back',
  })
  async decline(
    @Param('partnerId') partnerId: string,
    @Body() body: DeclineRoleDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new DeclineRoleCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
