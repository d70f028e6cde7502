import {
  Access,
  AnswersPage,
  Asked,
  HALF_YEAR_FORM,
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
import { shortOf } from '../../domain/flex-account/flex-account';
import { flexPoints } from '../../domain/flex-account/flex-account.half-years';
import { FLEX_READERS } from '../../flex.view';
import { semiAnnualTargetList, type SemiAnnualTargetRow } from './semi-annual-target-list.projection';

const STATUSES = ['open', 'met', 'missed'] as const;
const semiAnnualTargetView = view('SemiAnnualTarget', {
  id: is.text,
  accountId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  programmeId: is.id,
  halfYear: is.halfYear,
  firstDay: is.day,
  lastDay: is.day,
  target: is.units,
  earned: is.units,
  short: is.units.describe('Missing to the target.'),
  status: is.oneOf(STATUSES),
  warnedOn: is.day.nullable().describe('The latest warning.'),
  assessedAt: is.instant.nullable(),
});

const targets: ListSpec<SemiAnnualTargetRow, typeof semiAnnualTargetView> = {
  projection: semiAnnualTargetList.name,
  item: semiAnnualTargetView,
  filters: {
    accountId: 'text',
    partnerId: PARTNER_NAMED,
    partnerCode: 'code',
    halfYear: HALF_YEAR_FORM,
    status: { oneOf: STATUSES },
    lastDay: 'day',
  },
  asOf: 'recorded',
  sorts: ['-halfYear', 'halfYear', 'partnerCode', '-partnerCode'],
  search: ['partnerCode'],
  scope: ownRows('partnerId'),
  view: ({ key: id, target, earned, ...row }) => ({
    id,
    ...row,
    target: flexPoints(target),
    earned: flexPoints(earned),
    short: flexPoints(shortOf(earned, target)),
  }),
};

@ApiTags('credits')
@Controller({ path: 'semi-annual-targets', version: '1' })
export class SemiAnnualTargetListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FLEX_READERS, 'own')
  @AnswersPage(targets)
  @ApiOperation({
    operationId: 'listSemiAnnualTargets',
    summary: 'Partners by half-year: target, earned, met or missed',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(targets, asked);
  }
}
