import {
  Access,
  AnswersRows,
  AskedRows,
  is,
  pageOfRows,
  rowsEndView,
  view,
  Viewer,
  type Principal,
  type RowsAsked,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DEAL_READERS } from '../../../deal.view';
import { DealPipeline, PIPELINE_STAGES } from './deal-pipeline.query';

const pipelineRowView = view('PipelineRow', {
  id: is.text,
  stage: is.oneOf(PIPELINE_STAGES).describe('`undecided`, or the partner’s stage of what is approved.'),
  deals: is.count,
  value: is.money.describe('As registered; each currency has its row.'),
});
const pipelineView = view('Pipeline', { data: is.listOf(pipelineRowView), page: rowsEndView });

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class DealPipelineController {
  constructor(private readonly pipeline: DealPipeline) {}

  @Get('pipeline')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @AnswersRows(pipelineView, pipelineRowView)
  @ApiOperation({ operationId: 'getPipeline', summary: 'Registrations by stage, with what they are worth' })
  async show(@Viewer() viewer: Principal, @AskedRows() asked: RowsAsked) {
    return pageOfRows(await this.pipeline.of(viewer), asked);
  }
}
