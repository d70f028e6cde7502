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
import { accessVisibleTo, ADMINISTRATORS } from '../../access.view';
import { accessDecider } from '../../domain/access/access.decider';
import { ACCESS_SENTENCES } from './access-sentences';

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class AccessHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':personId/history')
  @Access([...ADMINISTRATORS, 'auditor'], 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getAccessHistory',
    summary: 'Who admitted somebody, gave them which role and took it back',
  })
  async history(@Param('personId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(accessDecider, id);
    if (!accessVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, ACCESS_SENTENCES, viewer)),
    });
  }
}
