import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  MONTH_FORM,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROVIDER_READERS } from '../../provider-readers';
import { forecastList, type ForecastRow } from './forecast-list.projection';

const rowView = view('SalesForecastRow', {
  id: is.id,
  programmeId: is.id,
  partnerId: is.id,
  period: is.text.describe('The month that it was made for, such as 2026-09.'),
  track: is.text,
  customer: is.text,
  closeMonth: is.text.describe('The month in which it is to be won.'),
  expectedTcv: is.money.describe('Expected contract value. Nothing is paid by it.'),
  probability: is.count.describe('Percent.'),
  receivedAt: is.instant,
});

const forecasts: ListSpec<ForecastRow, typeof rowView> = {
  projection: forecastList.name,
  item: rowView,
  filters: { partnerId: PARTNER_NAMED, period: MONTH_FORM, receivedAt: 'instant' },
  asOf: 'recorded',
  sorts: ['-receivedAt', 'receivedAt'],
  search: ['customer', 'track'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('providers')
@Controller({ path: 'sales-forecasts', version: '1' })
export class ForecastListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(PROVIDER_READERS, 'own')
  @AnswersPage(forecasts)
  @ApiOperation({
    operationId: 'listSalesForecasts',
    summary: 'What providers expect to sell, as they said each month',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(forecasts, asked);
  }
}
