import {
  Access,
  AnswersPage,
  Asked,
  everything,
  hasRole,
  is,
  isVendor,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SELLER_STATUSES } from '../../domain/seller/seller';
import { SELLER_READERS } from '../../seller.access';
import { sellerList, type SellerRow } from './seller-list.projection';

const sellerRowView = view('SellerRow', {
  id: is.id.describe('Of the person.'),
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  status: is.oneOf(SELLER_STATUSES),
  employerConsentedAt: is.instant.nullable(),
  consentedAt: is.instant.nullable(),
  leftOn: is.day.nullable().describe('First day on which nothing is earned any more.'),
  taxFormOn: is.day.nullable().optional().describe('Absent for a partner.'),
  invitedAt: is.instant,
});

const sellers: ListSpec<SellerRow, typeof sellerRowView> = {
  projection: sellerList.name,
  item: sellerRowView,
  filters: {
    partnerId: PARTNER_NAMED,
    number: 'code',
    status: { oneOf: SELLER_STATUSES },
    invitedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['number', '-number', 'invitedAt', '-invitedAt'],
  search: ['number'],
  scope: (viewer) => {
    if (isVendor(viewer)) return everything;
    return hasRole(viewer, 'partner.admin')
      ? { where: '("partnerId" = $1 or key = $2)', values: [viewer.orgId, viewer.id] }
      : { where: 'key = $1', values: [viewer.id] };
  },
  view: ({ key: id, taxFormOn, ...row }, viewer) => ({
    ...{ id, ...row },
    ...(isVendor(viewer) ? { taxFormOn } : {}),
  }),
};

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class SellerListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(SELLER_READERS, 'own')
  @AnswersPage(sellers)
  @ApiOperation({
    operationId: 'listSellers',
    summary: 'Enrolments in seller rewards: one’s own, those of an employer’s people, for the vendor all',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(sellers, asked);
  }
}
