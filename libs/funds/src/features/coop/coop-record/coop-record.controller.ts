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
import { coopDecider } from '../../../domain/coop/coop.decider';
import { FUND_READERS } from '../../../fund.view';
import { coopVisibleTo } from './coop-door';
import { COOP_SENTENCES } from './coop-sentences';
import { earnedCoopView, viewOfCoop } from './coop.view';

@ApiTags('funds')
@Controller({ path: 'earned-coop/:coopId', version: '1' })
export class CoopRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersRecord(earnedCoopView)
  @ApiOperation({
    operationId: 'getEarnedCoop',
    summary: 'What a quarter earned, step by step from its statement, and what it turned into',
  })
  async record(@Param('coopId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfCoop(state) });
  }

  @Get('history')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getEarnedCoopHistory', summary: 'What became of what a quarter earned' })
  async history(@Param('coopId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(events, COOP_SENTENCES, viewer)) });
  }

  private async find(id: string, viewer: Principal) {
    const loaded = await this.runner.load(coopDecider, id);
    if (!coopVisibleTo(viewer)(loaded.state)) throw absent();
    return loaded;
  }
}
