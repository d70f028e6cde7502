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
  ROLES,
  TextField,
  TextListField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { identityProblems } from '../../../identity.problems';
import { invitationView, viewOfInvitation } from '../../../invitation.view';
import { ADMINISTRATORS } from '../../../access.view';
import { EMAIL, EMAIL_FORM } from '../../../personal-data/email';
import { OneTimeCodes } from '../../../personal-data/one-time-codes';
import { InvitePersonCommand } from './invite-person.handler';

class InvitePersonDto {
  @TextField({ max: 200, description: 'What the person is called. It is sealed, and erased on request.' })
  readonly name!: string;
  @TextField({ max: 254, pattern: EMAIL, form: EMAIL_FORM, example: 'petra.lind@alder.example' })
  readonly email!: string;
  @TextListField({ choices: ROLES, description: 'Roles of the person’s kind of organisation.' })
  readonly roles!: readonly string[];
  @DayField({ optional: true, description: 'Last day of these roles; an auditor needs one.' })
  readonly untilOn?: string;
  @IdField({ optional: true, description: 'For the platform’s administrator: into which organisation.' })
  readonly orgId?: string;
  @ChoiceField(['vendor', 'partner', 'distributor'], { optional: true, description: 'Of that organisation.' })
  readonly orgKind?: 'vendor' | 'partner' | 'distributor';
}

@ApiTags('people')
@Controller({ path: 'invitations', version: '1' })
export class InvitePersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly codes: OneTimeCodes,
  ) {}

  @Post()
  @Access(ADMINISTRATORS, 'own', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(invitationView, 201)
  @Refuses(identityProblems, [
    'HUMAN_REQUIRED',
    'ORGANISATION_DIFFERS',
    'ROLE_OF_OTHER_ORGANISATION',
    'END_DATE_REQUIRED',
    'END_DATE_PAST',
  ])
  @ApiOperation({
    operationId: 'invitePerson',
    summary: 'Invite somebody into your organisation; the code in the answer is what they accept with',
  })
  async invite(@Body() body: InvitePersonDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const { name, email, roles, untilOn = null, orgId = viewer.orgId, orgKind = viewer.orgKind } = body;
    const asked = { name, email, roles, untilOn, orgId, orgKind };
    const outcome = await this.commands.execute(new InvitePersonCommand(asked, meta));
    return answer(outcome, (invitation) => ({
      ...viewOfInvitation(invitation),
      code: this.codes.codeOf('invitation', invitation.invitationId),
    }));
  }
}
