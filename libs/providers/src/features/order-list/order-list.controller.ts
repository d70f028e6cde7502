import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROVIDER_READERS } from '../../provider-readers';
import { orderList, type OrderRow } from './order-list.projection';

const rowView = view('ProviderOrderRow', {
  id: is.id,
  programmeId: is.id,
  partnerId: is.id,
  orderNo: is.text,
  line: is.text,
  submittedOn: is.day.describe('The day on which its contract value counts.'),
  region: is.text,
  track: is.text,
  sku: is.text,
  quantity: is.count,
  tcv: is.money.describe('Total contract value of the line. Renewals are left out of the target.'),
  business: is.oneOf(['new', 'renewal']),
  endCustomer: is.text,
  country: is.country,
  recordedAt: is.instant.describe('When what it says was received.'),
});

const orders: ListSpec<OrderRow, typeof rowView> = {
  projection: orderList.name,
  item: rowView,
  filters: {
    partnerId: PARTNER_NAMED,
    orderNo: 'code',
    business: { oneOf: ['new', 'renewal'] },
    submittedOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-submittedOn', 'submittedOn'],
  search: ['orderNo', 'endCustomer', 'sku'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('providers')
@Controller({ path: 'provider-orders', version: '1' })
export class OrderListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(PROVIDER_READERS, 'own')
  @AnswersPage(orders)
  @ApiOperation({
    operationId: 'listProviderOrders',
    summary: 'What providers ordered for their own services, and its contract value',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(orders, asked);
  }
}
