import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { ApplyForRoleCommand } from './apply-for-role.handler';

class ApplyForRoleDto {
  @TextField({ max: 60, example: 'naas-provider' })
  readonly role!: string;
  @TextField({ max: 500, description: 'The channel reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class ApplyForRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/apply-for-role')
  @Access(['partner.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    'PARTNER_NOT_ACTIVE',
    'KIND_NOT_ALLOWED',
    'ROLE_UNKNOWN',
    'ALREADY_ENROLLED',
    'REASON_MISSING',
    'VERSION_NOT_IN_FORCE',
    'INVITATION_REQUIRED',
  ])
  @ApiOperation({
    operationId: 'applyForRole',
    summary: 'Apply for one more role of the programme, an enrolment of its own',
  })
  async apply(
    @Param('partnerId') partnerId: string,
    @Body() body: ApplyForRoleDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new ApplyForRoleCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
