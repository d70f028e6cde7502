import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  Refuses,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { EscalateDealCommand } from './escalate-deal.handler';

class EscalateDealDto {
  @TextField({ max: 2000, description: 'For the vendor.' })
  readonly reason!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class EscalateDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/escalate')
  @AnswersCommand(dealView)
  @Access(['channel.manager'], 'assigned')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'REASON_MISSING',
    'DEAL_ESCALATED',
  ])
  @ApiOperation({
    operationId: 'escalateDeal',
    summary: 'Leave a registration to the channel leads, who alone approve it from here on',
  })
  async escalate(
    @Param('dealId') dealId: string,
    @Body() { reason }: EscalateDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new EscalateDealCommand({ dealId, reason }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
