import {
  Access,
  answer,
  DayField,
  IdField,
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
import { dealView, DISTRIBUTORS, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { CloseDealCommand } from './close-deal.handler';

class CloseDealDto {
  /** Empty is refused by the decision, which says what is missing. */
  @TextField({ min: 0, max: 80, example: 'PO-77120' })
  readonly orderNumber!: string;
  @DayField()
  readonly closedOn!: string;
  @IdField()
  readonly quoteId!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class CloseDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/close')
  @AnswersCommand(dealView)
  @Access([...DISTRIBUTORS, 'channel.manager'], 'named')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'DEAL_NOT_OPEN',
    'ORDER_REFERENCE_MISSING',
    'QUOTE_NOT_ACCEPTED',
    'DAY_IN_FUTURE',
    'CORRECTION_REQUIRED',
  ])
  @ApiOperation({ operationId: 'closeDeal', summary: 'Record the order against the accepted quote' })
  async close(
    @Param('dealId') dealId: string,
    @Body() { orderNumber, closedOn, quoteId }: CloseDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { dealId, orderNumber, closedOn, quoteId };
    const outcome = await this.commands.execute(new CloseDealCommand(data, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
