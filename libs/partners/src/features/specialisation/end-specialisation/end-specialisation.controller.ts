import { Access, answer, AnswersCommand, DayField, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { EndSpecialisationCommand } from './end-specialisation.handler';

class EndSpecialisationDto {
  @TextField({ max: 60 })
  readonly specialisation!: string;
  @DayField({ optional: true, description: 'First day that is no longer covered; by default today.' })
  readonly beforeOn?: string;
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class EndSpecialisationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/end-specialisation')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'SPECIALISATION_UNKNOWN',
    'SPECIALISATION_NOT_ACTIVE',
    'CORRECTION_REQUIRED',
    'DECIDED_BY_QUALIFICATION',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'endSpecialisation', summary: 'End a specialisation on a day' })
  async end(
    @Param('partnerId') partnerId: string,
    @Body() body: EndSpecialisationDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new EndSpecialisationCommand({ ...body, partnerId }, meta));
    return answer(outcome, viewOfPartner);
  }
}
