import { Access, answer, AnswersCommand, Meta, ProblemException, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Proven } from '../../../guard/access.guard';
import type { Proof } from '../../../guard/token-verifier';
import { identityProblems } from '../../../identity.problems';
import { invitationView, viewOfInvitation } from '../../../invitation.view';
import { OneTimeCodes } from '../../../personal-data/one-time-codes';
import { AcceptInvitationCommand } from './accept-invitation.handler';

class AcceptInvitationDto {
  @TextField({ max: 200, description: 'The code of the invitation.' })
  readonly code!: string;
}

@ApiTags('people')
@Controller({ path: 'invitations', version: '1' })
export class AcceptInvitationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly codes: OneTimeCodes,
  ) {}

  @Post('accept')
  @Access(['*'], 'own', { newcomer: true })
  @AnswersCommand(invitationView)
  @Refuses(
    identityProblems,
    ['PERSON_KNOWN', 'INVITATION_NOT_OPEN', 'INVITATION_EXPIRED'],
    ['INVITATION_UNKNOWN'],
  )
  @ApiOperation({
    operationId: 'acceptInvitation',
    summary: 'Become one of an organisation’s people, with a token of the issuer and the invitation’s code',
  })
  async accept(
    @Body() { code }: AcceptInvitationDto,
    @Meta() meta: CommandMeta,
    @Proven() { issuer, subject }: Proof,
  ) {
    const invitationId = this.codes.read('invitation', code);
    if (invitationId === undefined)
      throw new ProblemException(422, 'INVITATION_UNKNOWN', 'This is not the code of an invitation.', {
        errors: [{ pointer: '#/code', code: 'CHOICE', detail: 'Copy the whole code that you were given.' }],
      });
    const command = new AcceptInvitationCommand({ invitationId, issuer, subject }, meta);
    return answer(await this.commands.execute(command), viewOfInvitation);
  }
}
