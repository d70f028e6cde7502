import {
  absent,
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
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SHIPPED_READERS } from '../../shipment-line.view';
import { ShippedToDealQuery } from './shipped-to-deal.query';

const rowView = view('ShippedToDealRow', {
  id: is.text,
  month: is.text.describe('2026-09'),
  shipped: is.money.describe('In the month, at net prices, without what came back.'),
  soFar: is.money.describe('Up to the end of the month.'),
});
const rowsView = view('ShippedToDeal', { data: is.listOf(rowView), page: rowsEndView });

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ShippedToDealController {
  constructor(private readonly rows: ShippedToDealQuery) {}

  @Get(':dealId/shipped')
  @Access(SHIPPED_READERS, 'named')
  @AnswersRows(rowsView, rowView)
  @ApiOperation({
    operationId: 'getShippedToDeal',
    summary: 'What was shipped to a registration, by month and up to it',
  })
  async show(@Param('dealId') dealId: string, @Viewer() viewer: Principal, @AskedRows() asked: RowsAsked) {
    const rows = await this.rows.of(dealId, viewer);
    if (rows === undefined) throw absent();
    return pageOfRows(rows, asked);
  }
}
