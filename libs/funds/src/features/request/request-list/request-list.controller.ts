import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  searchSource,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MDF_REQUEST_STATUSES } from '../../../domain/fund/fund';
import { FUND_READERS } from '../../../fund.view';
import { mdfRequestList, type MdfRequestRow } from './request-list.projection';

const mdfRequestRowView = view('MdfRequestRow', {
  id: is.id,
  fundId: is.id.describe('Commands on a request name its fund.'),
  requestId: is.id,
  programmeId: is.id,
  partnerId: is.id,
  number: is.text,
  status: is.oneOf(MDF_REQUEST_STATUSES),
  activityType: is.text,
  goals: is.text,
  expectedLeads: is.count,
  startsOn: is.day,
  endsOn: is.day,
  budget: is.money,
  requested: is.money,
  approved: is.money.nullable(),
  fastTrack: is.flag,
  decideByOn: is.day,
  overdue: is.flag.describe('Nobody decided in time.'),
  answerByOn: is.day.nullable(),
  claimUntilOn: is.day.nullable(),
  submittedAt: is.instant,
});

const requests: ListSpec<MdfRequestRow, typeof mdfRequestRowView> = {
  projection: mdfRequestList.name,
  item: mdfRequestRowView,
  filters: {
    requestId: 'text',
    fundId: 'text',
    partnerId: PARTNER_NAMED,
    number: 'code',
    status: { oneOf: MDF_REQUEST_STATUSES },
    activityType: 'text',
    overdue: 'flag',
    startsOn: 'day',
    endsOn: 'day',
    decideByOn: 'day',
    claimUntilOn: 'day',
    submittedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-submittedAt', 'submittedAt', 'decideByOn', 'claimUntilOn'],
  search: ['number', 'goals'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

export const mdfRequestSearch = searchSource({
  kind: 'mdf-request',
  readers: FUND_READERS,
  spec: requests,
  hit: ({ requestId, fundId, number, goals, status }) => ({
    ...{ id: requestId, number, title: goals, status },
    within: fundId,
  }),
});

@ApiTags('funds')
@Controller({ path: 'mdf-requests', version: '1' })
export class MdfRequestListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(requests)
  @ApiOperation({ operationId: 'listMdfRequests', summary: 'What partners asked for, and what became of it' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(requests, asked);
  }
}
