import {
  Access,
  answer,
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
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { ReturnDealCommand } from './return-deal.handler';

class ReturnDealDto {
  @TextField({ max: 2000, description: 'Visible to the partner.' })
  readonly text!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ReturnDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/return')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Requires('If-Match')
  @Refuses(dealsProblems, ['HUMAN_REQUIRED', 'CONFLICT_OF_INTEREST', 'DEAL_NOT_OPEN', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'returnDeal', summary: 'Send a registration back to the partner' })
  async sendBack(
    @Param('dealId') dealId: string,
    @Body() { text }: ReturnDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new ReturnDealCommand({ dealId, text }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
