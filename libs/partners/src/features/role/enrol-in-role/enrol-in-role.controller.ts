import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { EnrolInRoleCommand } from './enrol-in-role.handler';

class EnrolInRoleDto {
  @TextField({ max: 60, example: 'naas-provider' })
  readonly role!: string;
  @TextField({ max: 60, description: 'Level of this role.', example: 'select-provider' })
  readonly level!: string;
  @TextListField({ max: 20, description: 'Regions that this enrolment authorises.' })
  readonly regions!: string[];
  @DayField({ optional: true, description: 'Today, which it is by default.' })
  readonly effectiveOn?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class EnrolInRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/enrol-in-role')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'INVITATION_REQUIRED',
    'ENROLMENT_NOT_OPEN',
    'LEVEL_UNKNOWN',
    'REGION_UNKNOWN',
    'DAY_IN_FUTURE',
    'CORRECTION_REQUIRED',
    'PLAN_MISSING',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'enrolInRole',
    summary: 'Assess a partner for one more role: its level and the regions that this enrolment authorises',
  })
  async enrol(
    @Param('partnerId') partnerId: string,
    @Body() body: EnrolInRoleDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new EnrolInRoleCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
