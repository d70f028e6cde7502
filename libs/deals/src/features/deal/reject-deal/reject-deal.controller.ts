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
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { RejectDealCommand } from './reject-deal.handler';

class RejectDealDto {
  @TextField({ max: 60, example: 'existing-engagement', description: 'One of the programme’s reasons.' })
  readonly code!: string;
  @TextField({ max: 2000, description: 'Visible to the partner.' })
  readonly text!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class RejectDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/reject')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'REASON_MISSING',
    'REJECTION_UNKNOWN',
  ])
  @InBulk()
  @ApiOperation({ operationId: 'rejectDeal', summary: 'Reject a registration for a coded reason' })
  async reject(
    @Param('dealId') dealId: string,
    @Body() { code, text }: RejectDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new RejectDealCommand({ dealId, code, text }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
