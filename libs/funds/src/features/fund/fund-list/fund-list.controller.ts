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
import { FUND_READERS, fundBalanceView } from '../../../fund.view';
import { fundList, type FundRow } from './fund-list.projection';

const fundRowView = view('FundRow', {
  id: is.id,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  ...fundBalanceView.shape,
});

const funds: ListSpec<FundRow, typeof fundRowView> = {
  projection: fundList.name,
  item: fundRowView,
  filters: { programmeId: 'text', partnerId: PARTNER_NAMED, partnerCode: 'code' },
  asOf: 'recorded',
  sorts: ['partnerCode', '-partnerCode'],
  scope: ownRows('partnerId'),
  view: ({ key: id, decided: _decided, ...row }) => ({ id, ...row }),
};

@ApiTags('funds')
@Controller({ path: 'funds', version: '1' })
export class FundListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(funds)
  @ApiOperation({ operationId: 'listFunds', summary: 'What is in each fund: available, held, paid, expired' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(funds, asked);
  }
}
