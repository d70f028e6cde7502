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
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealRequestDto, requestOf } from '../../../deal-request.dto';
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems, NOT_REGISTRABLE } from '../../../deals.problems';
import { SubmitDealCommand } from './submit-deal.handler';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class SubmitDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AnswersCommand(dealView, 201)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems, ['DEAL_ALREADY_SUBMITTED', ...NOT_REGISTRABLE])
  @ApiOperation({
    operationId: 'submitDeal',
    summary: 'Register a deal: the first complete submission holds',
  })
  async submit(@Body() body: DealRequestDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const outcome = await this.commands.execute(new SubmitDealCommand(requestOf(body), meta));
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
