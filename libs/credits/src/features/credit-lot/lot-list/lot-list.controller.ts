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
import { UNITS } from '@channel/kernel';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { creditBalanceView } from '../../../credit-lot.view';
import { CREDIT_LOT_STATUSES, CREDIT_UNITS } from '../../../domain/credit-lot/credit-lot';
import { FLEX_READERS } from '../../../flex.view';
import { creditLotList, type CreditLotRow } from './lot-list.projection';

const creditLotRowView = view('CreditLotRow', {
  id: is.id,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  unit: is.oneOf(UNITS),
  reference: is.text,
  status: is.oneOf(CREDIT_LOT_STATUSES),
  startsOn: is.day,
  useByOn: is.day,
  ...creditBalanceView.shape,
});

const lots: ListSpec<CreditLotRow, typeof creditLotRowView> = {
  projection: creditLotList.name,
  item: creditLotRowView,
  filters: {
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    partnerCode: 'code',
    unit: { oneOf: CREDIT_UNITS },
    status: { oneOf: CREDIT_LOT_STATUSES },
    startsOn: 'day',
    useByOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['useByOn', '-useByOn', 'startsOn'],
  search: ['reference'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('credits')
@Controller({ path: 'credit-lots', version: '1' })
export class CreditLotListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FLEX_READERS, 'own')
  @AnswersPage(lots)
  @ApiOperation({
    operationId: 'listCreditLots',
    summary: 'Credits, vouchers and passes: usage and balance of each lot, the first to end first',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(lots, asked);
  }
}
