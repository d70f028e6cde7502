import {
  Access,
  AnswersCommand,
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
import { RecordCredentialCommand } from './record-credential.handler';

class RecordCredentialDto {
  @TextField({
    max: 60,
    description: 'Of the catalogue of credentials; what is made of others is not recorded.',
  })
  readonly credential!: string;
  @DayField({ description: 'Day of the exam. Until when it is valid follows from it.' })
  readonly examOn!: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class RecordCredentialController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/record-credential')
  @Access(PERSON_KEEPERS, 'own')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, [
    'CREDENTIAL_UNKNOWN',
    'CREDENTIAL_DERIVED',
    'CREDENTIAL_NOT_AVAILABLE',
    'EXAM_IN_FUTURE',
    'ALREADY_RECORDED',
    'PERSON_LEFT',
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({ operationId: 'recordCredential', summary: 'Record an exam that a person passed' })
  async recordCredential(
    @Param('personId') personId: string,
    @Body() body: RecordCredentialDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new RecordCredentialCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
