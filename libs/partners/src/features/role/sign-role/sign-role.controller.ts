import {
  Access,
  answer,
  AnswersCommand,
  CountField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { SignRoleCommand } from './sign-role.handler';

class SignRoleDto {
  @TextField({ max: 60, example: 'naas-provider' })
  readonly role!: string;
  @CountField({ max: 10_000, description: 'Version of the programme whose terms are signed.' })
  readonly termsVersion!: number;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class SignRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/sign-role')
  @Access(['partner.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'INVITATION_REQUIRED',
    'TERMS_NOT_PENDING',
    'TERMS_VERSION_OLD',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'signRole',
    summary: 'Sign the terms in force for one more role, which is active from then on',
  })
  async sign(@Param('partnerId') partnerId: string, @Body() body: SignRoleDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new SignRoleCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
