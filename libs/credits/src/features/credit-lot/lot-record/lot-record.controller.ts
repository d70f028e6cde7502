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
import { lotVisibleTo } from '../../../credit-lot-desk';
import { creditLotView, viewOfLot } from '../../../credit-lot.view';
import { creditLotDecider } from '../../../domain/credit-lot/credit-lot.decider';
import { FLEX_READERS } from '../../../flex.view';
import { LOT_SENTENCES } from './lot-sentences';

@ApiTags('credits')
@Controller({ path: 'credit-lots/:lotId', version: '1' })
export class CreditLotRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(FLEX_READERS, 'own')
  @AnswersRecord(creditLotView)
  @ApiOperation({
    operationId: 'getCreditLot',
    summary: 'A lot of credits, vouchers or passes: its balance, and what was booked and delivered of it',
  })
  async record(@Param('lotId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfLot(state) });
  }

  @Get('history')
  @Access(FLEX_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getCreditLotHistory', summary: 'What happened to a lot, by whom and why' })
  async history(@Param('lotId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(events, LOT_SENTENCES, viewer)) });
  }

  private async find(id: string, viewer: Principal) {
    const loaded = await this.runner.load(creditLotDecider, id);
    if (!lotVisibleTo(viewer)(loaded.state)) throw absent();
    return loaded;
  }
}
