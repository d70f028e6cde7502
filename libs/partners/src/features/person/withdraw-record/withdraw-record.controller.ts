import {
  Access,
  AnswersCommand,
  IdField,
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
import { WithdrawRecordCommand } from './withdraw-record.handler';

class WithdrawRecordDto {
  @IdField({ description: 'Of an exam, a course or an attendance.' })
  readonly recordId!: string;
  @TextField({ max: 500, description: 'Why it should not be there.' })
  readonly reason!: string;
}

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class WithdrawRecordController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: PersonAnswers,
  ) {}

  @Post(':personId/withdraw-credential')
  @Access(PERSON_KEEPERS, 'own')
  @AnswersCommand(personView)
  @Refuses(partnersProblems, ['RECORD_UNKNOWN', 'RECORD_WITHDRAWN', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'withdrawRecord',
    summary: 'Withdraw what was recorded by mistake; it counts for nothing, on any day',
  })
  async withdrawRecord(
    @Param('personId') personId: string,
    @Body() body: WithdrawRecordDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new WithdrawRecordCommand({ ...body, personId }, meta));
    return this.people.after(outcome, viewer);
  }
}
