import { Access, answer, AnswersCommand, DayField, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { GrantSpecialisationCommand } from './grant-specialisation.handler';

class GrantSpecialisationDto {
  @TextField({ max: 60 })
  readonly specialisation!: string;
  @DayField({ optional: true })
  readonly fromOn?: string;
  @DayField({ optional: true, description: 'First day that is no longer covered.' })
  readonly beforeOn?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class GrantSpecialisationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/grant-specialisation')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'SPECIALISATION_UNKNOWN',
    'SPECIALISATION_ACTIVE',
    'CORRECTION_REQUIRED',
    'DECIDED_BY_QUALIFICATION',
    'DAYS_CROSSED',
    'INVITATION_REQUIRED',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'grantSpecialisation', summary: 'Record a specialisation with its days' })
  async grant(
    @Param('partnerId') partnerId: string,
    @Body() body: GrantSpecialisationDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new GrantSpecialisationCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
