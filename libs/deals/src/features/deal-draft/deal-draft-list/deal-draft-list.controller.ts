import {
  absent,
  Access,
  ProblemException,
  RecordAnswer,
  Viewer,
  type Principal,
  Answers,
  AnswersRecord,
  is,
  view,
} from '@channel/http';
import { Drafts } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { draftKey, draftView, viewOfDraft } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';

const draftPageView = view('DealDraftPage', {
  data: is.listOf(view('DealDraftRow', { id: is.id, ...draftView.shape })),
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
  @ApiQuery({ name: 'cursor', required: false, description: 'page.nextCursor of the page before.' })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 100, by default 25.' })
  @Answers(draftPageView)
  async list(
    @Query('cursor') cursor: string | undefined,
    @Query('limit') limit: string | undefined,
    @Viewer() { orgId }: Principal,
  ) {
    const size = sizeOf(limit ?? '25');
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

const sizeOf = (limit: string): number => {
  const size = /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (size >= 1 && size <= 100) return size;
  throw badParameter('limit', 'PARAMETER_INVALID', 'limit is a whole number from 1 to 100.');
};

/** The id of the draft after which the page begins; one of others finds nothing. */
const placeOf = (cursor: string): string => {
  if (/^deal_[0-9a-z]{26}$/.test(cursor)) return cursor;
  throw badParameter('cursor', 'CURSOR_INVALID', 'Take it from page.nextCursor.');
};

const badParameter = (parameter: string, code: string, detail: string): ProblemException =>
  new ProblemException(400, code, detail, { errors: [{ parameter, code, detail }] });
