import {
  Access,
  answer,
  Meta,
  Refuses,
  Requires,
  Viewer,
  type Principal,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems, NOT_REGISTRABLE } from '../../../deals.problems';
import { SubmitDealDraftCommand } from './submit-deal-draft.handler';

@ApiTags('deals')
@Controller({ path: 'deal-drafts', version: '1' })
export class SubmitDealDraftController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/submit')
  @AnswersCommand(dealView, 201)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(dealsProblems, ['DEAL_ALREADY_SUBMITTED', 'BOM_INVALID', ...NOT_REGISTRABLE])
  @ApiOperation({
    operationId: 'submitDealDraft',
    summary: 'Register what the draft says: it takes its number and its place in the line now',
  })
  async submit(@Param('dealId') dealId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const outcome = await this.commands.execute(new SubmitDealDraftCommand(dealId, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
