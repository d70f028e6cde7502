import {
  Access,
  answer,
  ChoiceField,
  hasRole,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  AnswersCommand,
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import type { DealTypeName } from '../../../domain/deal/deal.events';
import { ApproveDealCommand } from './approve-deal.handler';

class ApproveDealDto {
  @ChoiceField(['partner-value', 'new-opportunity'], {
    optional: true,
    description: 'Needed: without it the answer is DEAL_TYPE_NOT_CONFIRMED.',
  })
  readonly dealType?: DealTypeName | null;
  @TextField({ optional: true, max: 2000, description: 'Internal.' })
  readonly note?: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ApproveDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/approve')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'DEAL_OVERLAP',
    'CLAIM_PENDING',
    'DEAL_TYPE_NOT_CONFIRMED',
    'PARTNER_NOT_ELIGIBLE',
    'KIND_NOT_ALLOWED',
    'ABOVE_LIMIT',
    'DEAL_ESCALATED',
  ])
  @InBulk()
  @ApiOperation({ operationId: 'approveDeal', summary: 'Approve a registration: protection begins' })
  async approve(
    @Param('dealId') dealId: string,
    @Body() { dealType, note }: ApproveDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const mayExceedLimit = hasRole(viewer, 'channel.lead');
    const data = { dealId, dealType: dealType ?? null, note: note ?? null, mayExceedLimit };
    const outcome = await this.commands.execute(new ApproveDealCommand(data, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
