import { Access, answer, Meta, Requires, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentOf, DealDraftDto, draftView, viewOfDraft } from '../../../deal-draft';
import { PARTNER_SELLERS } from '../../../deal.view';
import { ChangeDealDraftCommand } from './change-deal-draft.handler';

@ApiTags('deals')
@Controller({ path: 'deal-drafts', version: '1' })
export class ChangeDealDraftController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':dealId')
  @AnswersCommand(draftView)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('If-Match')
  @ApiOperation({
    operationId: 'changeDealDraft',
    summary: 'Replace what a draft says: a field that is left out is no longer said',
  })
  async change(@Param('dealId') dealId: string, @Body() body: DealDraftDto, @Meta() meta: CommandMeta) {
    const command = new ChangeDealDraftCommand({ dealId, content: contentOf(body) }, meta);
    return answer(await this.commands.execute(command), viewOfDraft);
  }
}
