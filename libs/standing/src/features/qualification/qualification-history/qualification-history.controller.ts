import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { QUALIFICATION_READERS, qualificationVisibleTo } from '../../../qualification.view';
import { QUALIFICATION_SENTENCES } from './qualification-sentences';

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class QualificationHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':qualificationId/history')
  @Access(QUALIFICATION_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getQualificationHistory',
    summary: 'What happened in a qualification, by whom and why',
  })
  async history(@Param('qualificationId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(qualificationDecider, id);
    if (!qualificationVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, QUALIFICATION_SENTENCES, viewer)),
    });
  }
}
