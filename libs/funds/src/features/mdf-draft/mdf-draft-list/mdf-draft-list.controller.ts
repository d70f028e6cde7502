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
import { FUND_USERS } from '../../../fund.view';
import { MDF_DRAFT, mdfDraftKey, mdfDraftView, viewOfMdfDraft } from '../../../mdf-draft';

const draftRowView = view('MdfDraftRow', { id: is.id, ...mdfDraftView.shape });
const draftPageView = view('MdfDraftPage', {
  data: is.listOf(draftRowView),
  page: rowsEndView,
});

@ApiTags('funds')
@Controller({ path: 'mdf-drafts', version: '1' })
export class MdfDraftListController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @ApiOperation({
    operationId: 'listMdfDrafts',
    summary: 'Unfinished requests and claims of your organisation',
  })
  @AnswersRows(draftPageView, draftRowView)
  list(
    @Query('cursor') cursor: string | undefined,
    @Query('limit') limit: string | undefined,
    @Viewer() { orgId }: Principal,
  ) {
    const asked = { kind: MDF_DRAFT, orgId, cursor, limit, prefix: 'mdrf' };
    return pageOfDrafts(this.drafts, asked, (draft) => ({ id: draft.id, ...viewOfMdfDraft(draft) }));
  }

  @Get(':draftId')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @ApiOperation({ operationId: 'getMdfDraft', summary: 'An unfinished request or claim' })
  @AnswersRecord(mdfDraftView)
  async draft(@Param('draftId') id: string, @Viewer() { orgId }: Principal) {
    const draft = await this.drafts.find(mdfDraftKey(id), orgId);
    if (draft === undefined) throw absent();
    return new RecordAnswer(draft.revision, { id, ...viewOfMdfDraft(draft) });
  }
}
