import {
  Access,
  everything,
  isVendor,
  Lists,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DEAL_READERS } from '../../deal.view';
import { dealList, type DealRow } from './deal-list.projection';

const deals: ListSpec<DealRow> = {
  projection: dealList.name,
  filters: {
    number: 'text',
    status: 'text',
    stage: 'text',
    closure: 'text',
    dealType: 'text',
    region: 'text',
    segment: 'text',
    partnerId: 'text',
    distributorId: 'text',
    submittedAt: 'instant',
    decisionDueAt: 'instant',
    expectedCloseOn: 'day',
    approvedOn: 'day',
    protectedUntilOn: 'day',
    wonOn: 'day',
    closedOn: 'day',
  },
  sorts: ['-submittedAt', 'submittedAt', 'decisionDueAt', '-decisionDueAt', 'number', '-number'],
  search: ['number', 'customerName'],
  scope: (viewer) =>
    isVendor(viewer)
      ? everything
      : { where: '("partnerId" = $1 or "distributorId" = $1)', values: [viewer.orgId] },
  // That it overlaps is told; with whom stands on the record, for those who may know.
  view: ({ key: id, customerName: _name, skus: _skus, overlapping: _ids, overlaps, ...row }) => ({
    id,
    ...row,
    ...(overlaps ? { overlap: { decisionDueAt: row.decisionDueAt } } : {}),
  }),
};

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class DealListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'listDeals', summary: 'Registrations' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(deals, viewer, query, wait);
  }
}
