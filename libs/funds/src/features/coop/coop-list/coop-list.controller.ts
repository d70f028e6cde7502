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
import { COOP_STATUSES } from '../../../domain/coop/coop';
import { FUND_READERS } from '../../../fund.view';
import { coopList, type CoopRow } from './coop-list.projection';

const coopRowView = view('CoopRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  quarter: is.text,
  statementNumber: is.text,
  base: is.money.describe('What the statement comes to.'),
  percent: is.decimal,
  amount: is.money,
  status: is.oneOf(COOP_STATUSES).describe('A lot of the fund, or a rebate and its payment.'),
  useFromOn: is.day.nullable(),
  useByOn: is.day.nullable(),
  payableFromOn: is.day.nullable(),
  earnedOn: is.day,
});

const coops: ListSpec<CoopRow, typeof coopRowView> = {
  projection: coopList.name,
  item: coopRowView,
  filters: {
    partnerId: PARTNER_NAMED,
    number: 'code',
    quarter: 'text',
    status: { oneOf: COOP_STATUSES },
    earnedOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-earnedOn', 'earnedOn'],
  search: ['number', 'statementNumber'],
  scope: ownRows('partnerId'),
  view: ({ key: id, currency: _currency, itemId: _itemId, ...row }) => ({ id, ...row }),
};

@ApiTags('funds')
@Controller({ path: 'earned-coop', version: '1' })
export class CoopListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(coops)
  @ApiOperation({
    operationId: 'listEarnedCoop',
    summary: 'Marketing money that quarters earned: lots of funds, and rebates where it was too little',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(coops, asked);
  }
}
