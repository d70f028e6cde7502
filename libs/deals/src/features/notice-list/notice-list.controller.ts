import { Access, Lists, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS } from '../../deal.view';
import { noticeList, type NoticeRow } from './notice-list.projection';

const notices: ListSpec<NoticeRow> = {
  projection: noticeList.name,
  filters: { kind: 'text', dealId: 'text', at: 'instant' },
  sorts: ['-at', 'at'],
  scope: ({ orgId }) => ({ where: '"orgId" = $1', values: [orgId] }),
  view: ({ key: id, orgId: _org, ...row }) => ({ id, ...row }),
};

@ApiTags('notices')
@Controller({ path: 'notices', version: '1' })
export class NoticeListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(['partner.rep', 'partner.finance', 'partner.admin', ...DISTRIBUTORS], 'own')
  @ApiOperation({ operationId: 'listNotices', summary: 'What your organisation was told' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(notices, viewer, query, wait);
  }
}
