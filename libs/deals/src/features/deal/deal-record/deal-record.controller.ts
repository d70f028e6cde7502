import { absent, Access, RecordAnswer, Viewer, type Principal, AnswersRecord } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealSurroundings } from '../../../deal-surroundings';
import { bomView, viewOfBom } from '../../../bom.view';
import {
  bomVisibleTo,
  DEAL_READERS,
  dealView,
  dealVisibleTo,
  quoteVisibleTo,
  viewOfDeal,
} from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';

/** Single records come from their streams and are never behind. */
@ApiTags('deals')
@Controller({ version: '1' })
export class DealRecordController {
  constructor(private readonly around: DealSurroundings) {}

  @Get('deals/:dealId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getDeal', summary: 'A registration with status, stage and closure' })
  @AnswersRecord(dealView)
  async deal(@Param('dealId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.around.loadDeal(id);
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfDeal(state, viewer) });
  }

  @Get('boms/:bomId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getBom', summary: 'A bill of materials and its price' })
  @AnswersRecord(bomView)
  async bom(@Param('bomId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.around.loadBom(id);
    if (!bomVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfBom(state, viewer) });
  }

  @Get('quotes/:quoteId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getQuote', summary: 'A quote' })
  @AnswersRecord(quoteView)
  async quote(@Param('quoteId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.around.loadQuote(id);
    if (!quoteVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfQuote(state, viewer) });
  }
}
