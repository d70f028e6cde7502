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
import { MDF_CLAIM_STATUSES } from '../../../domain/claim/claim';
import { FUND_READERS } from '../../../fund.view';
import { mdfClaimList, type MdfClaimRow } from './claim-list.projection';

const mdfClaimRowView = view('MdfClaimRow', {
  id: is.id,
  fundId: is.id,
  requestId: is.id,
  programmeId: is.id,
  partnerId: is.id,
  number: is.text,
  requestNumber: is.text,
  activityType: is.text,
  status: is.oneOf(MDF_CLAIM_STATUSES),
  claimed: is.money,
  approved: is.money.nullable(),
  reviewByOn: is.day,
  overdue: is.flag.describe('Nobody decided in time.'),
  answerByOn: is.day.nullable(),
  payByOn: is.day.nullable(),
  paidAt: is.instant.nullable(),
  submittedAt: is.instant,
});

const claims: ListSpec<MdfClaimRow, typeof mdfClaimRowView> = {
  projection: mdfClaimList.name,
  item: mdfClaimRowView,
  filters: {
    fundId: 'text',
    requestId: 'text',
    partnerId: PARTNER_NAMED,
    number: 'code',
    requestNumber: 'code',
    status: { oneOf: MDF_CLAIM_STATUSES },
    activityType: 'text',
    overdue: 'flag',
    reviewByOn: 'day',
    payByOn: 'day',
    submittedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-submittedAt', 'submittedAt', 'reviewByOn', 'payByOn'],
  search: ['number', 'requestNumber'],
  scope: ownRows('partnerId'),
  view: ({ key: id, currency: _currency, inPart: _inPart, itemId: _itemId, ...row }) => ({ id, ...row }),
};

export const mdfClaimSearch = searchSource({
  kind: 'mdf-claim',
  readers: FUND_READERS,
  spec: claims,
  hit: ({ id, number, requestNumber, status }) => ({ id, number, title: requestNumber, status }),
});

@ApiTags('funds')
@Controller({ path: 'mdf-claims', version: '1' })
export class MdfClaimListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersPage(claims)
  @ApiOperation({ operationId: 'listMdfClaims', summary: 'What partners claimed, and when it is paid' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(claims, asked);
  }
}
