import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealSurroundings } from '../../../deal-surroundings';
import { bomVisibleTo, DEAL_READERS } from '../../../deal.view';
import { bomSentences } from './bom-sentences';

@ApiTags('boms')
@Controller({ path: 'boms', version: '1' })
export class BomHistoryController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly histories: Histories,
  ) {}

  @Get(':bomId/history')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getBomHistory',
    summary: 'What happened to a bill of materials and its price, by whom and why',
  })
  async history(@Param('bomId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.around.loadBom(id);
    if (!bomVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, bomSentences(isVendor(viewer)), viewer)),
    });
  }
}
