import {
  Access,
  answer,
  AnswersCommand,
  DayField,
  Meta,
  Refuses,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { EnrolPartnerCommand } from './enrol-partner.handler';

class EnrolPartnerDto {
  @TextField({ optional: true, max: 60, description: 'Level of the role; absent for distributors.' })
  readonly level?: string;
  @TextField({ max: 20 })
  readonly countryTier!: string;
  @TextListField({ max: 20 })
  readonly regions!: string[];
  @TextListField({
    optional: true,
    max: 20,
    description: 'Regions that the agreement covers, apart from those of the enrolment; by default the same.',
  })
  readonly territory?: string[];
  @DayField({
    optional: true,
    description: 'Today, which it is by default; one before is prepared as a correction.',
  })
  readonly effectiveOn?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class EnrolPartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/enrol')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'INVITATION_REQUIRED',
    'ENROLMENT_NOT_OPEN',
    'LEVEL_UNKNOWN',
    'COUNTRY_TIER_UNKNOWN',
    'REGION_UNKNOWN',
    'TERRITORY_UNKNOWN',
    'DAY_IN_FUTURE',
    'CORRECTION_REQUIRED',
    'PLAN_MISSING',
    'AGREEMENT_MISSING',
    'DOCUMENT_EXPIRED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'enrolPartner',
    summary: 'Assess a partner that was invited or applied: level, country tier, regions',
  })
  async enrol(
    @Param('partnerId') partnerId: string,
    @Body() body: EnrolPartnerDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new EnrolPartnerCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
