import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  isVendor,
  Lists,
  searchSource,
  view,
  type ListSpec,
  type PageRequest,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CLOSURE_CODES,
  customerView,
  DEAL_READERS,
  DEAL_STAGES,
  DEAL_STATUSES,
  DEAL_TYPES,
  ORDER_USES,
} from '../../../deal.view';
import { conflictIdOf } from '../../../domain/opportunity/opportunity';
import { dealList, type DealRow } from './deal-list.projection';

const rowOverlapView = view('DealRowOverlap', {
  decisionDueAt: is.instant,
  conflictId: is.id.optional().describe('For the vendor.'),
});
const dealRowView = view('DealRow', {
  id: is.id,
  number: is.text,
  partnerId: is.id,
  distributorId: is.id,
  customer: customerView,
  region: is.text,
  segment: is.text,
  status: is.oneOf(DEAL_STATUSES),
  stage: is.oneOf(DEAL_STAGES),
  closure: is.oneOf(CLOSURE_CODES).nullable(),
  dealType: is.oneOf(DEAL_TYPES),
  orderUse: is.oneOf(ORDER_USES).describe('`nfr`: goods for demonstration, not for resale.'),
  productLines: is.listOf(is.text),
  value: is.money,
  expectedCloseOn: is.day,
  submittedBy: is.id.nullable(),
  submittedAt: is.instant,
  decisionDueAt: is.instant,
  decidedAt: is.instant.nullable().describe('The first answer of the vendor since it was last submitted.'),
  approvedOn: is.day.nullable(),
  protectedUntilOn: is.day.nullable(),
  extensionRequested: is.flag,
  wonOn: is.day.nullable(),
  closedOn: is.day.nullable(),
  bomId: is.id.nullable(),
  overlap: rowOverlapView.optional(),
});

const deals: ListSpec<DealRow, typeof dealRowView> = {
  item: dealRowView,
  projection: dealList.name,
  filters: {
    number: 'code',
    status: { oneOf: DEAL_STATUSES },
    stage: { oneOf: DEAL_STAGES },
    closure: { oneOf: CLOSURE_CODES },
    dealType: { oneOf: DEAL_TYPES },
    orderUse: { oneOf: ORDER_USES },
    region: 'text',
    segment: 'text',
    partnerId: PARTNER_NAMED,
    distributorId: PARTNER_NAMED,
    submittedAt: 'instant',
    decisionDueAt: 'instant',
    expectedCloseOn: 'day',
    approvedOn: 'day',
    protectedUntilOn: 'day',
    extensionRequested: 'flag',
    wonOn: 'day',
    closedOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-submittedAt', 'submittedAt', 'decisionDueAt', '-decisionDueAt', 'number', '-number'],
  search: ['number', 'customerName'],
  scope: (viewer) =>
    isVendor(viewer)
      ? everything
      : { where: '("partnerId" = $1 or "distributorId" = $1)', values: [viewer.orgId] },
  // That it overlaps is told; with whom stands on the record, for those who may know.
  view: (
    { key: id, customerName: _name, skus: _skus, activityId: _of, overlapping, contested, overlaps, ...row },
    viewer,
  ) => ({ id, ...row, ...overlapOf({ overlaps, overlapping, contested }, row.decisionDueAt, viewer) }),
};

type Claims = Pick<DealRow, 'overlaps' | 'overlapping' | 'contested'>;

/** That a held opportunity is claimed by another is for the vendor only. */
const overlapOf = (
  { overlaps, overlapping, contested }: Claims,
  decisionDueAt: string,
  viewer: Principal,
): Readonly<{ overlap?: ViewOf<typeof rowOverlapView> }> => {
  if (!isVendor(viewer)) return overlaps ? { overlap: { decisionDueAt } } : {};
  const [first] = [...overlapping, ...contested];
  if (first === undefined) return overlaps ? { overlap: { decisionDueAt } } : {};
  return { overlap: { decisionDueAt, conflictId: conflictIdOf(first) } };
};

export const dealSearch = searchSource({
  kind: 'deal',
  readers: DEAL_READERS,
  spec: deals,
  hit: ({ id, number, customer, status }) => ({ id, number, title: customer.name, status }),
});

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class DealListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @AnswersPage(deals)
  @ApiOperation({ operationId: 'listDeals', summary: 'Registrations' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(deals, asked);
  }
}
