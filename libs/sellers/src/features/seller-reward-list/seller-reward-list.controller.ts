import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  isVendor,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { REWARD_STATUSES } from '../../domain/seller/seller';
import { SELLER_ACTIVITIES } from '../../domain/seller/seller.events';
import { REWARD_READERS } from '../../seller.access';
import { sellerRewardList, type SellerRewardRow } from './seller-reward-list.projection';

const rewardRowView = view('SellerRewardRow', {
  id: is.id,
  number: is.text.describe('Of the salesperson.'),
  programmeId: is.id,
  sellerId: is.id,
  dealId: is.id,
  dealNumber: is.text,
  activity: is.oneOf(SELLER_ACTIVITIES),
  activityOn: is.day.nullable().describe('Known to be nothing of what is owed.'),
  quarter: is.quarter.nullable(),
  amount: is.money.describe('Below zero: owed, because it was taken back after it had been paid.'),
  status: is.oneOf(REWARD_STATUSES),
  at: is.instant,
});

const rewards: ListSpec<SellerRewardRow, typeof rewardRowView> = {
  projection: sellerRewardList.name,
  item: rewardRowView,
  filters: {
    sellerId: 'text',
    number: 'code',
    dealNumber: 'code',
    quarter: 'text',
    activity: { oneOf: SELLER_ACTIVITIES },
    status: { oneOf: REWARD_STATUSES },
    at: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-at', 'at'],
  search: ['number', 'dealNumber'],
  // What somebody earned is theirs: not their employer's, not their colleagues'.
  scope: (viewer) => (isVendor(viewer) ? everything : { where: '"sellerId" = $1', values: [viewer.id] }),
  view: ({ key: id, currency: _currency, debtId: _debt, itemId: _item, ...row }) => ({ id, ...row }),
};

@ApiTags('sellers')
@Controller({ path: 'seller-rewards', version: '1' })
export class SellerRewardListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(REWARD_READERS, 'own')
  @AnswersPage(rewards)
  @ApiOperation({
    operationId: 'listSellerRewards',
    summary: 'What own registrations earned: one’s own, and for who pays or audits them all',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(rewards, asked);
  }
}
