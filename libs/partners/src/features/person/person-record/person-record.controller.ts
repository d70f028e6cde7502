import { absent, Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PersonAnswers } from '../../../people/person-answers';
import { PersonDesk } from '../../../people/person-desk';
import { PERSON_READERS, personView, personVisibleTo } from '../../../people/person.view';

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class PersonRecordController {
  constructor(
    private readonly desk: PersonDesk,
    private readonly people: PersonAnswers,
  ) {}

  @Get(':personId')
  @Access(PERSON_READERS, 'own')
  @AnswersRecord(personView)
  @ApiOperation({
    operationId: 'getPartnerPerson',
    summary: 'A person of a partner: duties, exams, courses, and what is held until when',
  })
  async record(@Param('personId') personId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.desk.load(personId);
    if (!personVisibleTo(state, viewer)) throw absent();
    return new RecordAnswer(revision, { id: personId, ...(await this.people.of(state, viewer)) });
  }
}
