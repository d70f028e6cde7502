import { Access, AnswersCommand, DayField, Meta, type Principal, Refuses, Viewer } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { LeavePartnerCommand } from './leave-partner.handler';

class LeavePartnerDto {
  @DayField({ optional: true, description: 'First day that the person is not there; by default today.' })
  readonly leftOn?: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class LeavePartnerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/leave')
  @Access(PERSON_KEEPERS, 'own')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, ['PERSON_LEFT', 'LEFT_BEFORE_ENTRY', 'DAY_IN_FUTURE', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({ operationId: 'leavePartner', summary: 'Say that a person left the partner' })
  async leavePartner(
    @Param('personId') personId: string,
    @Body() body: LeavePartnerDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new LeavePartnerCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
