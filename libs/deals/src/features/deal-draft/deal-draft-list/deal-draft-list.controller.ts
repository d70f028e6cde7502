import {
  absent,
  Access,
  AnswersRecord,
  AnswersRows,
  cursorInvalid,
  is,
  parseLimit,
  RecordAnswer,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { Drafts } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { draftKey, draftView, viewOfDraft } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';

const draftRowView = view('DealDraftRow', { id: is.id, ...draftView.shape });
const draftPageView = view('DealDraftPage', {
  data: is.listOf(draftRowView),
  page: view('DealDraftPageEnd', { hasMore: is.flag, nextCursor: is.text.optional() }),
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
  async list(
    @Query('cursor') cursor: string | undefined,
    @Query('limit') limit: string | undefined,
    @Viewer() { orgId }: Principal,
  ) {
    const size = parseLimit(limit);
    const after = cursor === undefined ? {} : { after: placeOf(cursor) };
    const found = await this.drafts.page({ kind: 'deal', orgId }, { ...after, limit: size + 1 });
    const shown = found.slice(0, size);
    const hasMore = found.length > size;
    return {
      data: shown.map((draft) => ({ id: draft.id, ...viewOfDraft(draft) })),
      page: { hasMore, ...(hasMore ? { nextCursor: shown.at(-1)?.id } : {}) },
    };
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

/** The id of the draft after which the page begins; one of others finds nothing. */
const placeOf = (cursor: string): string => {
  if (/^deal_[0-9a-z]{26}$/.test(cursor)) return cursor;
  throw cursorInvalid();
};
