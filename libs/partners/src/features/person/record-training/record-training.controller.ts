import {
  Access,
  AnswersCommand,
  CountField,
  DayField,
  Meta,
  type Principal,
  Refuses,
  TextField,
  Viewer,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { RecordTrainingCommand } from './record-training.handler';

class RecordTrainingDto {
  @TextField({ max: 60, description: 'Of the courses of the catalogue.' })
  readonly course!: string;
  @DayField({ description: 'Day on which it was completed.' })
  readonly completedOn!: string;
  @CountField({ optional: true, min: 0, max: 1000, description: 'Percent, from 0 to 100.' })
  readonly score?: number;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class RecordTrainingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/record-training')
  @Access(PERSON_KEEPERS, 'own')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, [
    'COURSE_UNKNOWN',
    'SCORE_OUT_OF_RANGE',
    'DAY_IN_FUTURE',
    'ALREADY_RECORDED',
    'PERSON_LEFT',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'recordTraining', summary: 'Record a course that a person completed' })
  async recordTraining(
    @Param('personId') personId: string,
    @Body() body: RecordTrainingDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new RecordTrainingCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
