import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { ConsentToLocatorCommand } from './consent-to-locator.handler';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ConsentToLocatorController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/consent-to-locator')
  @Access(['partner.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['PARTNER_NOT_ACTIVE', 'KIND_NOT_ALLOWED', 'LOCATOR_CONSENT_GIVEN'] as const),
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'consentToLocator',
    summary: 'Agree that the locator shows your organisation: name, country and specialisations',
  })
  async consent(@Param('partnerId') partnerId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new ConsentToLocatorCommand({ partnerId }, meta)),
      viewOfPartner,
    );
  }
}
