import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ASSIGNMENT_KINDS, type AssignmentKind } from '../../../domain/partner/assignment';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { AssignManagerCommand } from './assign-manager.handler';

class AssignManagerDto {
  @ChoiceField(ASSIGNMENT_KINDS)
  readonly kind!: AssignmentKind;
  @IdField({ description: 'A channel manager or lead of the vendor.' })
  readonly personId!: string;
  @DayField({ optional: true, description: 'First day; by default today.' })
  readonly fromOn?: string;
  @DayField({ optional: true, description: 'First day that it no longer covers.' })
  readonly beforeOn?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class AssignManagerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/assign')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['INVITATION_REQUIRED', 'ASSIGNEE_UNKNOWN', 'DAYS_CROSSED', 'ALREADY_ASSIGNED'] as const),
    ...(['ACCOUNT_MANAGER_ASSIGNED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'assignPartnerManager',
    summary:
      'Assign a channel manager to a partner, with days: from then on no other channel manager decides about it',
  })
  async assign(
    @Param('partnerId') partnerId: string,
    @Body() body: AssignManagerDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new AssignManagerCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
