import {
  Access,
  answer,
  DayField,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { MarkDealLostCommand } from './mark-deal-lost.handler';

class MarkDealLostDto {
  @DayField()
  readonly lostOn!: string;
  @TextField({ max: 2000 })
  readonly reason!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class MarkDealLostController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/mark-lost')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own')
  @Requires('If-Match')
  @Refuses(dealsProblems, ['DEAL_NOT_OPEN', 'DAY_IN_FUTURE', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'markDealLost', summary: 'Record that the customer decided for another' })
  async markLost(
    @Param('dealId') dealId: string,
    @Body() { lostOn, reason }: MarkDealLostDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new MarkDealLostCommand({ dealId, lostOn, reason }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
