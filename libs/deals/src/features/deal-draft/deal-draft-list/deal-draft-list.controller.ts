import {
  absent,
  Access,
  AnswersRecord,
  AnswersRows,
  is,
  pageOfDrafts,
  RecordAnswer,
  view,
  Viewer,
  type Principal,
  rowsEndView,
} from '@channel/http';
import { Drafts } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { draftKey, draftView, viewOfDraft } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';

const draftRowView = view('DealDraftRow', { id: is.id, ...draftView.shape });
const draftPageView = view('DealDraftPage', {
  data: is.listOf(draftRowView),
  page: rowsEndView,
});

/** Rows and no facts: they are never behind, and no checkpoint speaks of them. */
@ApiTags('deals')
@Controller({ path: 'deal-drafts', version: '1' })
export class DealDraftListController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'listDealDrafts', summary: 'Unfinished registrations of your organisation' })
  @AnswersRows(draftPageView, draftRowView)
  list(
    @Query('cursor') cursor: string | undefined,
    @Query('limit') limit: string | undefined,
    @Viewer() { orgId }: Principal,
  ) {
    const asked = { kind: 'deal', orgId, cursor, limit, prefix: 'deal' };
    return pageOfDrafts(this.drafts, asked, (draft) => ({ id: draft.id, ...viewOfDraft(draft) }));
  }

  @Get(':dealId')
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getDealDraft', summary: 'An unfinished registration' })
  @AnswersRecord(draftView)
  async draft(@Param('dealId') id: string, @Viewer() { orgId }: Principal) {
    const draft = await this.drafts.find(draftKey(id), orgId);
    if (draft === undefined) throw absent();
    return new RecordAnswer(draft.revision, { id, ...viewOfDraft(draft) });
  }
}
