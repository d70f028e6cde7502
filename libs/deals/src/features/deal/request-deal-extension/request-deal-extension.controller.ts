import {
  Access,
  answer,
  Meta,
  Refuses,
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
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { RequestDealExtensionCommand } from './request-deal-extension.handler';

class RequestDealExtensionDto {
  @TextField({ max: 2000, description: 'What was done for the opportunity.' })
  readonly evidence!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class RequestDealExtensionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/request-extension')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own')
  @Refuses(dealsProblems, ['EXTENSION_TOO_LATE', 'DEAL_NOT_OPEN', 'EXTENSION_LIMIT', 'EVIDENCE_MISSING'])
  @InBulk()
  @ApiOperation({
    operationId: 'requestDealExtension',
    summary: 'Ask for a longer protection, with proof of activity',
  })
  async ask(
    @Param('dealId') dealId: string,
    @Body() body: RequestDealExtensionDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new RequestDealExtensionCommand({ dealId, evidence: body.evidence }, meta),
    );
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
