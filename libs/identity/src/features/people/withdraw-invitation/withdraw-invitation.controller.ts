import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS } from '../../../access.view';
import { identityProblems } from '../../../identity.problems';
import { invitationView, viewOfInvitation } from '../../../invitation.view';
import { WithdrawInvitationCommand } from './withdraw-invitation.handler';

@ApiTags('people')
@Controller({ path: 'invitations', version: '1' })
export class WithdrawInvitationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':invitationId/withdraw')
  @Access(ADMINISTRATORS, 'own')
  @AnswersCommand(invitationView)
  @Refuses(identityProblems, ['INVITATION_NOT_OPEN'])
  @ApiOperation({
    operationId: 'withdrawInvitation',
    summary: 'Take an invitation back that nobody has accepted',
  })
  async withdraw(@Param('invitationId') invitationId: string, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new WithdrawInvitationCommand({ invitationId }, meta));
    return answer(outcome, viewOfInvitation);
  }
}
