import { Access, answer, CountField, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOfPartner } from '../../partner.view';
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
  @HttpCode(200)
  @Access(['partner.admin', 'distributor.admin'], 'own')
  @Refuses(partnersProblems)
  @ApiOperation({ operationId: 'signTerms', summary: 'Sign the terms in force' })
  async sign(@Param('partnerId') partnerId: string, @Body() body: SignTermsDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new SignTermsCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
