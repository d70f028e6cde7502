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
  TextListField,
  Viewer,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnersProblems } from '../../../partners.problems';
import { PersonAnswers } from '../../../people/person-answers';
import { PERSON_KEEPERS, personView } from '../../../people/person.view';
import { RegisterPersonCommand } from './register-person.handler';

class RegisterPersonDto {
  @IdField({ optional: true, description: 'The partner; by default your own organisation.' })
  readonly partnerId?: string;
  @TextField({ max: 200, description: 'What the person is called. It is sealed, and erased on request.' })
  readonly name!: string;
  @TextField({
    optional: true,
    max: 254,
    description: 'Sealed like the name.',
    example: 'petra.lind@alder.example',
  })
  readonly email?: string;
  @TextListField({ max: 3, description: 'sales, pre-sales, post-sales' })
  readonly duties!: readonly string[];
  @DayField({ optional: true, description: 'First day with the partner; by default today.' })
  readonly joinedOn?: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class RegisterPersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post()
  @Access(PERSON_KEEPERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(personView, 201)
  @Refuses(partnersProblems, ['DUTY_UNKNOWN', 'DAY_IN_FUTURE', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'registerPerson',
    summary: 'Register a person of a partner whose accreditations count',
  })
  async registerPerson(
    @Body() body: RegisterPersonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const { partnerId, email = null, ...asked } = body;
    const outcome = await this.commands.execute(
      new RegisterPersonCommand({ ...asked, partnerId: partnerId ?? viewer.orgId, email }, meta),
    );
    return this.people.after(outcome, viewer);
  }
}
