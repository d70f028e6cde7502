import { Access, answer, Meta, Refuses, Requires, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentOf, DealDraftDto, draftView, viewOfDraft } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { DraftDealCommand } from './draft-deal.handler';

@ApiTags('deals')
@Controller({ path: 'deal-drafts', version: '1' })
export class DraftDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AnswersCommand(draftView, 201)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems, ['PARTNER_NOT_ENROLLED', 'KIND_NOT_ALLOWED', 'TERMS_NOT_SIGNED'])
  @ApiOperation({
    operationId: 'draftDeal',
    summary: 'Keep an unfinished registration: only your organisation knows of it, and it claims nothing',
  })
  async draft(@Body() body: DealDraftDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new DraftDealCommand(contentOf(body), meta)), viewOfDraft);
  }
}
