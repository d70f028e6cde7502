import {
  Access,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  type Principal,
  Refuses,
  TextListField,
  Viewer,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { personView } from '../../../people/person.view';
import { MovePersonCommand } from './move-person.handler';

class MovePersonDto {
  @IdField({ description: 'The partner that the person goes to.' })
  readonly toPartnerId!: string;
  @TextListField({ max: 3, description: 'sales, pre-sales, post-sales' })
  readonly duties!: readonly string[];
  @DayField({ optional: true, description: 'First day there; by default today.' })
  readonly movedOn?: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class MovePersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/move')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, [
    'PARTNER_UNKNOWN',
    'PARTNER_UNCHANGED',
    'DUTY_UNKNOWN',
    'LEFT_BEFORE_ENTRY',
    'DAY_IN_FUTURE',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'movePerson',
    summary: 'Move a person to another partner, with what they hold',
  })
  async movePerson(
    @Param('personId') personId: string,
    @Body() body: MovePersonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new MovePersonCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
