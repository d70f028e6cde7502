import { Access, answer, AnswersCommand, Meta, Refuses, ChoiceField, ROLES } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS, accessView, viewOfAccess } from '../../access.view';
import { identityProblems } from '../../identity.problems';
import { RevokeRoleCommand } from './revoke-role.handler';

class RevokeRoleDto {
  @ChoiceField(ROLES)
  readonly role!: string;
}

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class RevokeRoleController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/revoke')
  @Access(ADMINISTRATORS, 'own')
  @AnswersCommand(accessView)
  @Refuses(identityProblems, ['ROLE_NOT_HELD', 'ROLE_BY_GROUP', 'LAST_ADMINISTRATOR'])
  @ApiOperation({ operationId: 'revokeRole', summary: 'Take a role back; it ends at once' })
  async revoke(@Param('personId') personId: string, @Body() body: RevokeRoleDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new RevokeRoleCommand({ personId, role: body.role }, meta)),
      viewOfAccess,
    );
  }
}
