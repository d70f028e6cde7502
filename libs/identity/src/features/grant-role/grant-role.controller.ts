import { Access, answer, AnswersCommand, Meta, Refuses, ChoiceField, DayField, ROLES } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS, accessView, viewOfAccess } from '../../access.view';
import { identityProblems } from '../../identity.problems';
import { GrantRoleCommand } from './grant-role.handler';

class GrantRoleDto {
  @ChoiceField(ROLES)
  readonly role!: string;
  @DayField({ optional: true, description: 'Last day of the grant; an auditor needs one.' })
  readonly untilOn?: string;
}

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class GrantRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/grant')
  @Access(ADMINISTRATORS, 'own', { stepUp: true })
  @AnswersCommand(accessView)
  @Refuses(identityProblems, [
    'SELF_GRANT',
    'PERSON_DISABLED',
    'BREAK_GLASS_FIXED',
    'ROLE_OF_OTHER_ORGANISATION',
    'END_DATE_REQUIRED',
    'END_DATE_PAST',
  ])
  @ApiOperation({ operationId: 'grantRole', summary: 'Give somebody of your organisation a role' })
  async grant(@Param('personId') personId: string, @Body() body: GrantRoleDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(
        new GrantRoleCommand({ personId, role: body.role, untilOn: body.untilOn ?? null }, meta),
      ),
      viewOfAccess,
    );
  }
}
