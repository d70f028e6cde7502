import { Access, answer, AnswersCommand, DayField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../partner.view';
import { partnersProblems } from '../../partners.problems';
import { ChangePartnerLevelCommand } from './change-partner-level.handler';

class ChangePartnerLevelDto {
  @TextField({ max: 60 })
  readonly level!: string;
  @DayField({ optional: true, description: 'First day of the new level; by default today.' })
  readonly effectiveOn?: string;
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ChangePartnerLevelController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/change-level')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'LEVEL_UNKNOWN',
    'LEVEL_UNCHANGED',
    'CORRECTION_REQUIRED',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'changePartnerLevel',
    summary: 'Move a partner to another level, from today or later',
  })
  async change(
    @Param('partnerId') partnerId: string,
    @Body() body: ChangePartnerLevelDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new ChangePartnerLevelCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
