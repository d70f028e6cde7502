import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  COUNTRY_FORM,
  everything,
  isVendor,
  Lists,
  searchSource,
  RecordAnswer,
  ROLES,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
} from '@channel/http';
import { Programmes } from '@channel/programs';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PARTNER_KINDS } from '../../domain/partner/partner-kind';
import { PARTNER_STATUSES } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import { isVisibleTo, nameOfPartner, partnerRowView, partnerView, viewOfPartnerOn } from '../../partner.view';
import { partnerList, type PartnerRow } from './partner-list.projection';

const partners: ListSpec<PartnerRow, typeof partnerRowView> = {
  projection: partnerList.name,
  item: partnerRowView,
  filters: {
    code: 'code',
    kind: { oneOf: PARTNER_KINDS },
    status: { oneOf: [...PARTNER_STATUSES] },
    country: COUNTRY_FORM,
    level: 'text',
    role: 'text',
  },
  asOf: 'recorded',
  sorts: ['code', '-code', 'name', '-name'],
  search: ['code', 'name'],
  scope: (viewer) => {
    if (isVendor(viewer)) return everything;
    return viewer.orgKind === 'partner'
      ? { where: `("key" = $1 or (kind = 'distributor' and status = 'active'))`, values: [viewer.orgId] }
      : { where: `"key" = $1`, values: [viewer.orgId] };
  },
  view: (row, viewer) => {
    const { key: id, code, name, kind, country } = row;
    if (!isVendor(viewer) && viewer.orgId !== id) return { id, code, name, kind, country };
    const { programmeId, role, status, level, countryTier, regions } = row;
    const own = { id, code, name, kind, country, programmeId, role, status, level, countryTier, regions };
    const planned = row.levels.flatMap(({ planned: ahead, ...dated }) => (ahead === true ? [dated] : []));
    return { ...own, planned };
  },
};

export const partnerSearch = searchSource({
  kind: 'partner',
  readers: ROLES,
  spec: partners,
  hit: ({ id, code, name, status = null }) => ({ id, number: code, title: name, status }),
});

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class PartnerListController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(ROLES, 'own')
  @AnswersPage(partners)
  @ApiOperation({ operationId: 'listPartners', summary: 'Partners and distributors' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(partners, asked);
  }

  @Get(':partnerId')
  @Access(ROLES, 'own')
  @AnswersRecord(partnerView)
  @ApiOperation({ operationId: 'getPartner', summary: 'A partner with the history of its level' })
  async record(@Param('partnerId') partnerId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(partnerDecider, partnerId);
    if (state.status === 'none' || !isVisibleTo(viewer.orgId, viewer.orgKind)(state)) throw absent();
    if (!isVendor(viewer) && viewer.orgId !== partnerId)
      return new RecordAnswer(revision, { id: partnerId, ...nameOfPartner(state) });
    const { day } = await this.programmes.now(state.programmeId, this.clock.now());
    return new RecordAnswer(revision, { id: partnerId, ...viewOfPartnerOn(state, day) });
  }
}
