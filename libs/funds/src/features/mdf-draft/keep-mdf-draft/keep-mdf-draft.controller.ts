import { apiId } from '@channel/event-store';
import { Access, answer, AnswersCommand, Meta, Requires } from '@channel/http';
import { Drafts, type CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FUND_USERS } from '../../../fund.view';
import {
  contentOf,
  discardedMdfDraftView,
  MdfDraftDto,
  mdfDraftKey,
  mdfDraftView,
  viewOfMdfDraft,
} from '../../../mdf-draft';

/** A row of the partner's own, and no fact: there is nothing for a decider to decide. */
@ApiTags('funds')
@Controller({ path: 'mdf-drafts', version: '1' })
export class KeepMdfDraftController {
  constructor(private readonly drafts: Drafts) {}

  @Post()
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfDraftView, 201)
  @ApiOperation({
    operationId: 'draftMdf',
    summary:
      'Keep an unfinished request or claim: only your organisation knows of it, and it reserves nothing',
  })
  async draft(@Body() body: MdfDraftDto, @Meta() meta: CommandMeta) {
    const key = mdfDraftKey(apiId('mdrf', meta.commandId));
    return answer(await this.drafts.begin(key, contentOf(body), meta), viewOfMdfDraft);
  }

  @Put(':draftId')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('If-Match')
  @AnswersCommand(mdfDraftView)
  @ApiOperation({
    operationId: 'changeMdfDraft',
    summary: 'Replace what a draft says: a field that is left out is no longer said',
  })
  async change(@Param('draftId') draftId: string, @Body() body: MdfDraftDto, @Meta() meta: CommandMeta) {
    return answer(await this.drafts.change(mdfDraftKey(draftId), contentOf(body), meta), viewOfMdfDraft);
  }

  @Post(':draftId/discard')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('If-Match')
  @AnswersCommand(discardedMdfDraftView)
  @ApiOperation({ operationId: 'discardMdfDraft', summary: 'Throw a draft away: nothing of it is kept' })
  async discard(@Param('draftId') draftId: string, @Meta() meta: CommandMeta) {
    const outcome = await this.drafts.end(mdfDraftKey(draftId), meta);
    return answer(outcome, () => ({ status: 'discarded' as const }));
  }
}
