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
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { FLEX_READERS, flexAccountVisibleTo } from '../../flex.view';
import { FLEX_SENTENCES } from './flex-account-sentences';

@ApiTags('credits')
@Controller({ path: 'flex-accounts', version: '1' })
export class FlexAccountHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':accountId/history')
  @Access(FLEX_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getFlexAccountHistory',
    summary: 'What happened to a partner’s flex points, by whom and why',
  })
  async history(@Param('accountId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(flexAccountDecider, id);
    if (!flexAccountVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, FLEX_SENTENCES, viewer)),
    });
  }
}
