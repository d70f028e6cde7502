import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PARTNER_KINDS } from '../../../domain/partner/partner-kind';
import type { PartnerKind } from '../../../domain/partner/partner.events';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { ChangePartnerKindCommand } from './change-partner-kind.handler';

class ChangePartnerKindDto {
  @ChoiceField(PARTNER_KINDS)
  readonly kind!: PartnerKind;
  @TextField({ max: 500, description: 'The partner reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ChangePartnerKindController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/change-kind')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['PARTNER_NOT_ACTIVE', 'KIND_UNKNOWN', 'KIND_UNCHANGED', 'KIND_NOT_POSSIBLE'] as const),
    ...(['REASON_MISSING', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'changePartnerKind',
    summary: 'Say of which kind a partner is from today on: what it may do follows from that',
  })
  async change(
    @Param('partnerId') partnerId: string,
    @Body() body: ChangePartnerKindDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new ChangePartnerKindCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
