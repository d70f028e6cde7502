import {
  Access,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  type Principal,
  Refuses,
  Requires,
  TextField,
  Viewer,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { RecordAttendanceCommand } from './record-attendance.handler';

class RecordAttendanceDto {
  @IdField()
  readonly personId!: string;
  @IdField({ description: 'The partner that the person attended for.' })
  readonly partnerId!: string;
  @TextField({ max: 60, description: 'sales-update' })
  readonly event!: string;
  @DayField({ description: 'Day of the event.' })
  readonly heldOn!: string;
}

@ApiTags('people of partners')
@Controller({ path: 'attendances', version: '1' })
export class RecordAttendanceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post()
  @Access(PERSON_KEEPERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(personView, 201)
  @Refuses(partnersProblems, [
    'EVENT_UNKNOWN',
    'DAY_IN_FUTURE',
    'ALREADY_RECORDED',
    'ATTENDEE_OF_ANOTHER_ORGANISATION',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'recordAttendance',
    summary: 'Record that a person attended an event for a partner',
  })
  async recordAttendance(
    @Body() body: RecordAttendanceDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new RecordAttendanceCommand(body, meta));
    return this.people.after(outcome, viewer);
  }
}
