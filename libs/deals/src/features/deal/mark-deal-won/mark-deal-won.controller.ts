import {
  Access,
  answer,
  DayField,
  Meta,
  Refuses,
  Requires,
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
import { MarkDealWonCommand } from './mark-deal-won.handler';

class MarkDealWonDto {
  @DayField()
  readonly wonOn!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class MarkDealWonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/mark-won')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own')
  @Requires('If-Match')
  @Refuses(dealsProblems, ['DEAL_NOT_OPEN', 'DAY_IN_FUTURE', 'CORRECTION_REQUIRED'])
  @ApiOperation({ operationId: 'markDealWon', summary: 'Record that the customer decided for the partner' })
  async markWon(
    @Param('dealId') dealId: string,
    @Body() { wonOn }: MarkDealWonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new MarkDealWonCommand({ dealId, wonOn }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
