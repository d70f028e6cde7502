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
import { conflictIdOf } from '../../domain/opportunity/opportunity';
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
    extensionRequested: 'flag',
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
  view: (
    { key: id, customerName: _name, skus: _skus, overlapping, contested, overlaps, ...row },
    viewer,
  ) => ({ id, ...row, ...overlapOf({ overlaps, overlapping, contested }, row.decisionDueAt, viewer) }),
};

type Claims = Pick<DealRow, 'overlaps' | 'overlapping' | 'contested'>;

/** That a held opportunity is claimed by another is for the vendor only. */
const overlapOf = (
  { overlaps, overlapping, contested }: Claims,
  decisionDueAt: string,
  viewer: Principal,
): object => {
  if (!isVendor(viewer)) return overlaps ? { overlap: { decisionDueAt } } : {};
  const [first] = [...overlapping, ...contested];
  if (first === undefined) return overlaps ? { overlap: { decisionDueAt } } : {};
  return { overlap: { decisionDueAt, conflictId: conflictIdOf(first) } };
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
