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
import { PARTNER_CODE } from '../../../partner-code';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { InvitePartnerCommand } from './invite-partner.handler';

class InvitePartnerDto {
  @TextField(PARTNER_CODE)
  readonly code!: string;
  @ChoiceField(PARTNER_KINDS)
  readonly kind!: PartnerKind;
  @TextField()
  readonly name!: string;
  @CountryField()
  readonly country!: string;
  @TextField({ max: 60, example: 'jpa-2023' })
  readonly programmeId!: string;
  @TextField({ optional: true, max: 60, description: 'Role of the programme; the first one by default.' })
  readonly role?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class InvitePartnerController {
  constructor(private readonly commands: CommandBus) {}

  @Post('invite')
  @Access(['channel.manager', 'channel.lead'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(partnerView, 201)
  @Refuses(partnersProblems, ['ALREADY_ENROLLED', 'KIND_UNKNOWN', 'ROLE_UNKNOWN', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({ operationId: 'invitePartner', summary: 'Invite a partner or distributor' })
  async invite(@Body() body: InvitePartnerDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new InvitePartnerCommand(body, meta)), viewOfPartner);
  }
}
