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
import { MILESTONE_STATUSES } from '../../../domain/mou/mou';
import { FUND_READERS } from '../../../fund.view';
import { mouMilestoneList, type MouMilestoneRow } from './mou-milestone-list.projection';

const milestoneRowView = view('MouMilestoneRow', {
  id: is.text.describe('What a payout calls its money.'),
  mouId: is.id,
  number: is.text,
  milestone: is.text.describe('Its key in the agreement.'),
  programmeId: is.id,
  partnerId: is.id,
  title: is.text,
  amount: is.money,
  dueOn: is.day,
  status: is.oneOf(MILESTONE_STATUSES),
  overdue: is.flag.describe('Its day is over, and nothing of it waits for a decision.'),
  reviewByOn: is.day.nullable(),
  payByOn: is.day.nullable(),
  paidAt: is.instant.nullable(),
});

const milestones: ListSpec<MouMilestoneRow, typeof milestoneRowView> = {
  projection: mouMilestoneList.name,
  item: milestoneRowView,
  filters: {
    mouId: 'text',
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    number: 'code',
    status: { oneOf: MILESTONE_STATUSES },
    overdue: 'flag',
    dueOn: 'day',
    reviewByOn: 'day',
    payByOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['dueOn', '-dueOn', 'payByOn'],
  search: ['number', 'title'],
  scope: ownRows('partnerId'),
  view: ({ key: id, currency: _currency, itemId: _itemId, ...row }) => ({ id, ...row }),
};

@ApiTags('co-investment')
@Controller({ path: 'mou-milestones', version: '1' })
export class MouMilestoneListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(milestones)
  @ApiOperation({
    operationId: 'listMouMilestones',
    summary: 'Milestones of agreements by their day: what is late, what waits for a decision, what is paid',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(milestones, asked);
  }
}
