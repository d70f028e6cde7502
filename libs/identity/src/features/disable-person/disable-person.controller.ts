import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessView, viewOfAccess } from '../../access.view';
import { identityProblems } from '../../identity.problems';
import { DisablePersonCommand } from './disable-person.handler';

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class DisablePersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/disable')
  @Access(['platform.admin'], 'vendor')
  @AnswersCommand(accessView)
  @Refuses(identityProblems, ['LAST_ADMINISTRATOR'])
  @ApiOperation({ operationId: 'disablePerson', summary: 'Refuse somebody from now on' })
  async disable(@Param('personId') personId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new DisablePersonCommand({ personId }, meta)), viewOfAccess);
  }
}
