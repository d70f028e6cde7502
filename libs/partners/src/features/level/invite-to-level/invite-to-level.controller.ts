import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { InviteToLevelCommand } from './invite-to-level.handler';

class InviteToLevelDto {
  @TextField({ max: 60, example: 'elite' })
  readonly level!: string;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class InviteToLevelController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/invite-to-level')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'LEVEL_UNKNOWN',
    'LEVEL_NOT_HIGHER',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'invitePartnerToLevel',
    summary: 'Invite a partner to a level above its own; a review decides whether it gets there',
  })
  async invite(
    @Param('partnerId') partnerId: string,
    @Body() body: InviteToLevelDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new InviteToLevelCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
