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
import { SHIPPED_READERS } from '../../shipment-line.view';
import { RegisteredAndShippedQuery } from './registered-and-shipped.query';

const rowView = view('RegisteredAndShippedRow', {
  id: is.text,
  quarter: is.quarter,
  registered: is.money.describe('Registrations that were approved in the quarter, as registered.'),
  shipped: is.money.describe(
    'Shipped to registrations in the quarter, at net prices, without what came back.',
  ),
});
const rowsView = view('RegisteredAndShipped', { data: is.listOf(rowView), page: rowsEndView });

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class RegisteredAndShippedController {
  constructor(private readonly rows: RegisteredAndShippedQuery) {}

  @Get('registered-and-shipped')
  @Access(SHIPPED_READERS, 'named', { machine: 'deals:read' })
  @AnswersRows(rowsView, rowView)
  @ApiOperation({
    operationId: 'getRegisteredAndShipped',
    summary: 'What was registered against what was shipped, by quarter, the last eight',
  })
  async show(@Viewer() viewer: Principal, @AskedRows() asked: RowsAsked) {
    return pageOfRows(await this.rows.of(viewer), asked);
  }
}
