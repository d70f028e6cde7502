import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessView, ADMINISTRATORS, viewOfAccess } from '../../../access.view';
import { identityProblems } from '../../../identity.problems';
import { ErasePersonCommand } from './erase-person.handler';

@ApiTags('people')
@Controller({ path: 'people', version: '1' })
export class ErasePersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/erase')
  @Access(ADMINISTRATORS, 'own', { stepUp: true })
  @AnswersCommand(accessView)
  @Refuses(identityProblems, ['PERSON_ACTIVE'])
  @ApiOperation({
    operationId: 'erasePerson',
    summary: 'Forget what a person who was removed is called, for ever; what they did stays, by id',
  })
  async erase(@Param('personId') personId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ErasePersonCommand({ personId }, meta)), viewOfAccess);
  }
}
