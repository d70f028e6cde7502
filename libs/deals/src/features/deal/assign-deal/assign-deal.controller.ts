import {
  Access,
  answer,
  AnswersCommand,
  IdField,
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
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { AssignDealCommand } from './assign-deal.handler';

class AssignDealDto {
  @IdField({ description: 'A channel lead, or a channel manager who decides about the partner.' })
  readonly personId!: string;
  @TextField({ max: 2000, description: 'For the vendor.' })
  readonly reason!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class AssignDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/assign')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'REASON_MISSING',
    'ASSIGNEE_UNKNOWN',
    'DEAL_ALREADY_ASSIGNED',
  ])
  @ApiOperation({
    operationId: 'assignDeal',
    summary: 'Have another person of the channel team decide a registration',
  })
  async assign(
    @Param('dealId') dealId: string,
    @Body() { personId, reason }: AssignDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new AssignDealCommand({ dealId, personId, reason }, meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
