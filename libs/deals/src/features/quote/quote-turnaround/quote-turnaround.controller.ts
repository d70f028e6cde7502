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
import { DISTRIBUTORS } from '../../../deal.view';
import { QuoteTurnaroundQuery } from './quote-turnaround.query';

const rowView = view('QuoteTurnaroundRow', {
  id: is.text,
  month: is.text.describe('2026-09, in which the quotes were sent.'),
  sent: is.count.describe('Quotes that answered a request, or a wish for other prices.'),
  medianHours: is.count.describe('From the request to the quote: half took longer.'),
});
const rowsView = view('QuoteTurnaround', { data: is.listOf(rowView), page: rowsEndView });

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class QuoteTurnaroundController {
  constructor(private readonly turnaround: QuoteTurnaroundQuery) {}

  @Get('quote-turnaround')
  @Access(DISTRIBUTORS, 'own')
  @AnswersRows(rowsView, rowView)
  @ApiOperation({
    operationId: 'getQuoteTurnaround',
    summary: 'How long the own quotes took from their request, by the month in which they were sent',
  })
  async show(@Viewer() viewer: Principal, @AskedRows() asked: RowsAsked) {
    return pageOfRows(await this.turnaround.of(viewer.orgId), asked);
  }
}
