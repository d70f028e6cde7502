import { Access, answer, Meta, Refuses, Viewer, type Principal, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { WithdrawDealCommand } from './withdraw-deal.handler';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class WithdrawDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/withdraw')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own')
  @Refuses(dealsProblems, ['DEAL_NOT_OPEN'])
  @ApiOperation({ operationId: 'withdrawDeal', summary: 'Withdraw a registration that is not decided' })
  async withdraw(@Param('dealId') dealId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const outcome = await this.commands.execute(new WithdrawDealCommand({ dealId }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
