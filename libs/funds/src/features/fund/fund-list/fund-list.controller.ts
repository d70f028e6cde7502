import {
  Access,
  AnswersPage,
  everything,
  is,
  isVendor,
  Lists,
  view,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Query } from '@nestjs/common';
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
  filters: { programmeId: 'text', partnerId: PARTNER_NAMED, partnerCode: 'text' },
  asOf: 'recorded',
  sorts: ['partnerCode', '-partnerCode'],
  scope: (viewer) => (isVendor(viewer) ? everything : { where: '"partnerId" = $1', values: [viewer.orgId] }),
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
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(funds, viewer, query, wait);
  }
}
