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
import { MOU_STATUSES } from '../../../domain/mou/mou';
import { FUND_READERS } from '../../../fund.view';
import { mouList, type MouRow } from './mou-list.projection';

const mouRowView = view('MouRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  status: is.oneOf(MOU_STATUSES),
  total: is.money,
  released: is.money,
  paid: is.money,
  endsOn: is.day,
  activatedOn: is.day.nullable(),
  endedOn: is.day.nullable(),
  overdue: is.count.describe('Milestones whose day is over, and of which nothing waits for a decision.'),
  toSign: is.flag.describe('A version waits for signatures.'),
  proposedAt: is.instant,
});

const mous: ListSpec<MouRow, typeof mouRowView> = {
  projection: mouList.name,
  item: mouRowView,
  filters: {
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    partnerCode: 'code',
    number: 'code',
    status: { oneOf: MOU_STATUSES },
    overdue: 'integer',
    toSign: 'flag',
    endsOn: 'day',
    activatedOn: 'day',
    proposedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-proposedAt', 'proposedAt', 'endsOn'],
  search: ['number'],
  scope: ownRows('partnerId'),
  view: ({ key: id, late: _late, ...row }) => ({ id, ...row }),
};

@ApiTags('co-investment')
@Controller({ path: 'mous', version: '1' })
export class MouListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(mous)
  @ApiOperation({
    operationId: 'listMous',
    summary: 'Co-investment agreements: what was released of each, and how many milestones are late',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(mous, asked);
  }
}
