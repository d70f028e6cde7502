import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessView, ADMINISTRATORS, viewOfAccess } from '../../../access.view';
import { identityProblems } from '../../../identity.problems';
import { RemovePersonCommand } from './remove-person.handler';

@ApiTags('people')
@Controller({ path: 'people', version: '1' })
export class RemovePersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/remove')
  @Access(ADMINISTRATORS, 'own')
  @AnswersCommand(accessView)
  @Refuses(identityProblems, ['SELF_REMOVAL', 'LAST_ADMINISTRATOR'])
  @ApiOperation({
    operationId: 'removePerson',
    summary: 'Somebody left your organisation: their access ends at once',
  })
  async remove(@Param('personId') personId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new RemovePersonCommand({ personId }, meta)), viewOfAccess);
  }
}
