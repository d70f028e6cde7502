import {
  Access,
  AnswersCommand,
  DayField,
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
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { ChangeDutiesCommand } from './change-duties.handler';

class ChangeDutiesDto {
  @TextListField({ max: 3, description: 'sales, pre-sales, post-sales' })
  readonly duties!: readonly string[];
  @DayField({
    optional: true,
    description: 'First day of these duties; those not named end on it. By default today.',
  })
  readonly fromOn?: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class ChangeDutiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/change-duties')
  @Access(PERSON_KEEPERS, 'own')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, [
    'DUTY_UNKNOWN',
    'DAY_IN_FUTURE',
    'PERSON_LEFT',
    'DAYS_CROSSED',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'changeDuties', summary: 'Say which duties a person has from a day on' })
  async changeDuties(
    @Param('personId') personId: string,
    @Body() body: ChangeDutiesDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new ChangeDutiesCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
