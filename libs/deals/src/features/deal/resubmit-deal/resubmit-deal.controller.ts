import {
  Access,
  answer,
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
import { DealRequestDto, requestOf } from '../../../deal-request.dto';
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems, NOT_REGISTRABLE } from '../../../deals.problems';
import { ResubmitDealCommand } from './resubmit-deal.handler';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ResubmitDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/resubmit')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('If-Match')
  @Refuses(dealsProblems, ['DEAL_NOT_OPEN', 'ACTIVITY_NAMED_LATER', ...NOT_REGISTRABLE])
  @ApiOperation({
    operationId: 'resubmitDeal',
    summary: 'Submit a registration again that was returned: it keeps its number and takes a new place',
  })
  async resubmit(
    @Param('dealId') dealId: string,
    @Body() body: DealRequestDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new ResubmitDealCommand({ dealId, request: requestOf(body) }, meta);
    return answer(await this.commands.execute(command), (deal) => viewOfDeal(deal, viewer));
  }
}
