import {
  Access,
  answer,
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
import { dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { ReassignDealCommand } from './reassign-deal.handler';

class ReassignDealDto {
  @IdField({ description: 'The partner that gets the registration.' })
  readonly partnerId!: string;
  @TextField({ max: 2000, description: 'Internal: the written word of the customer’s decision-maker.' })
  readonly evidence!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ReassignDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/reassign')
  @AnswersCommand(dealView)
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'SAME_PARTNER',
    'NFR_ORDER',
    'CORRECTION_REQUIRED',
    'EVIDENCE_MISSING',
    'PARTNER_NOT_ELIGIBLE',
    'KIND_NOT_ALLOWED',
    'REGION_NOT_AUTHORISED',
  ])
  @ApiOperation({
    operationId: 'reassignDeal',
    summary: 'Give an approved registration to another partner, on the customer’s written word',
  })
  async reassign(
    @Param('dealId') dealId: string,
    @Body() { partnerId, evidence }: ReassignDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new ReassignDealCommand({ dealId, partnerId, evidence }, meta),
    );
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
