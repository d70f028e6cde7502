import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  CountryField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PARTNER_KINDS } from '../../../domain/partner/partner-kind';
import type { PartnerKind } from '../../../domain/partner/partner.events';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { PARTNER_CODE } from '../../../partner-code';
import { ApplyPartnerCommand } from './apply-partner.handler';

class ApplyPartnerDto {
  @TextField({ ...PARTNER_CODE, description: 'The code under which your people were admitted.' })
  readonly code!: string;
  @TextField()
  readonly name!: string;
  @CountryField()
  readonly country!: string;
  @TextField({ max: 60, example: 'jpa-2023' })
  readonly programmeId!: string;
  @ChoiceField(PARTNER_KINDS, { optional: true, description: 'By default a reseller.' })
  readonly kind?: PartnerKind;
  @TextField({ optional: true, max: 60, description: 'Role of the programme; the first one by default.' })
  readonly role?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ApplyPartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post('apply')
  @Access(['partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(partnerView, 201)
  @Refuses(partnersProblems, [
    ...(['ALREADY_ENROLLED', 'KIND_UNKNOWN', 'KIND_NOT_ALLOWED', 'ROLE_UNKNOWN'] as const),
    ...(['INVITATION_REQUIRED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'applyPartner',
    summary: 'Apply for a role of the programme, for an organisation that nobody invited',
  })
  async apply(@Body() body: ApplyPartnerDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ApplyPartnerCommand(body, meta)), viewOfPartner);
  }
}
