import { absent, Access, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealReader } from '../../deal-reader';
import {
  bomVisibleTo,
  DEAL_READERS,
  dealVisibleTo,
  quoteVisibleTo,
  viewOfBom,
  viewOfDeal,
  viewOfQuote,
} from '../../deal.view';

/** Single records come from their streams and are never behind. */
@ApiTags('deals')
@Controller({ version: '1' })
export class DealRecordController {
  constructor(private readonly reader: DealReader) {}

  @Get('deals/:dealId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getDeal', summary: 'A registration with status, stage and closure' })
  async deal(@Param('dealId') id: string, @Viewer() viewer: Principal): Promise<RecordAnswer> {
    const { state, revision } = await this.reader.loadDeal(id);
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfDeal(state, viewer) });
  }

  @Get('boms/:bomId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getBom', summary: 'A bill of materials and its price' })
  async bom(@Param('bomId') id: string, @Viewer() viewer: Principal): Promise<RecordAnswer> {
    const { state, revision } = await this.reader.loadBom(id);
    if (!bomVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfBom(state) });
  }

  @Get('quotes/:quoteId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getQuote', summary: 'A quote' })
  async quote(@Param('quoteId') id: string, @Viewer() viewer: Principal): Promise<RecordAnswer> {
    const { state, revision } = await this.reader.loadQuote(id);
    if (!quoteVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfQuote(state, viewer) });
  }
}
