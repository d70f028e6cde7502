import { Access, AnswersCommand, Meta, type Principal, Refuses, Viewer } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { ErasePartnerPersonCommand } from './erase-person.handler';

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class ErasePartnerPersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/erase')
  @Access(PERSON_KEEPERS, 'own', { stepUp: true })
  @AnswersCommand(personView)
  @Refuses(partnersProblems, ['PERSON_STILL_THERE', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'erasePartnerPerson',
    summary: 'Forget what a person who left is called, for ever; what they held stays, by id',
  })
  async erasePartnerPerson(
    @Param('personId') personId: string,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new ErasePartnerPersonCommand({ personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
