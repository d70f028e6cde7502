import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { WithdrawLocatorConsentCommand } from './withdraw-locator-consent.handler';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class WithdrawLocatorConsentController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/withdraw-locator-consent')
  @Access(['partner.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['LOCATOR_CONSENT_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'withdrawLocatorConsent',
    summary: 'Take that back: the locator does not show your organisation any more',
  })
  async withdraw(@Param('partnerId') partnerId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new WithdrawLocatorConsentCommand({ partnerId }, meta)),
      viewOfPartner,
    );
  }
}
