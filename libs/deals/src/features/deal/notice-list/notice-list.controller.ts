import {
  Access,
  Lists,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
  AnswersPage,
  is,
  view,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS } from '../../../deal.view';
import { NOTICE_KINDS, noticeList, type NoticeRow } from './notice-list.projection';

const noticeView = view('Notice', {
  id: is.id,
  kind: is.oneOf(NOTICE_KINDS),
  dealId: is.id,
  dealNumber: is.text.nullable(),
  text: is.text,
  at: is.instant,
});

const notices: ListSpec<NoticeRow, typeof noticeView> = {
  item: noticeView,
  projection: noticeList.name,
  filters: { kind: { oneOf: NOTICE_KINDS }, dealId: { named: 'dealId' }, at: 'instant' },
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
  @AnswersPage(notices)
  @ApiOperation({ operationId: 'listNotices', summary: 'What your organisation was told' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(notices, viewer, query, wait);
  }
}
