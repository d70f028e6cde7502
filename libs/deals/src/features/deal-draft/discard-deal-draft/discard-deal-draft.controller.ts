import { Access, answer, Meta, Requires, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { discardedView } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';
import { DiscardDealDraftCommand } from './discard-deal-draft.handler';

@ApiTags('deals')
@Controller({ path: 'deal-drafts', version: '1' })
export class DiscardDealDraftController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/discard')
  @AnswersCommand(discardedView)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('If-Match')
  @ApiOperation({ operationId: 'discardDealDraft', summary: 'Throw a draft away: nothing of it is kept' })
  async discard(@Param('dealId') dealId: string, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new DiscardDealDraftCommand(dealId, meta));
    return answer(outcome, () => ({ status: 'discarded' as const }));
  }
}
