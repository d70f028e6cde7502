import { Access, answer, Meta, Refuses, Viewer, type Principal, AnswersCommand, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { TakeUpDealCommand } from './take-up-deal.handler';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class TakeUpDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/take-up')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Refuses(dealsProblems, ['HUMAN_REQUIRED', 'CONFLICT_OF_INTEREST', 'DEAL_NOT_OPEN'])
  @InBulk()
  @ApiOperation({ operationId: 'takeUpDeal', summary: 'Take a registration into review' })
  async takeUp(
    @Param('dealId') dealId: string,

    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new TakeUpDealCommand({ dealId }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
