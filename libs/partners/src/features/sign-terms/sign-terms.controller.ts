import { Access, answer, AnswersCommand, CountField, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../partner.view';
import { partnersProblems } from '../../partners.problems';
import { SignTermsCommand } from './sign-terms.handler';

class SignTermsDto {
  @CountField({ max: 10_000, description: 'Version of the programme whose terms are signed.' })
  readonly termsVersion!: number;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class SignTermsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/sign-terms')
  @Access(['partner.admin', 'distributor.admin'], 'own')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['TERMS_NOT_PENDING', 'TERMS_VERSION_OLD', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({ operationId: 'signTerms', summary: 'Sign the terms in force' })
  async sign(@Param('partnerId') partnerId: string, @Body() body: SignTermsDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new SignTermsCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
