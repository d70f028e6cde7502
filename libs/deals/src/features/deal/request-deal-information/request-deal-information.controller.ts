import {
  Access,
  answer,
  Meta,
  Refuses,
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
import { RequestDealInformationCommand } from './request-deal-information.handler';

class RequestDealInformationDto {
  @TextField({ max: 2000, description: 'Visible to the partner.' })
  readonly question!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class RequestDealInformationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/request-information')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Refuses(dealsProblems, ['HUMAN_REQUIRED', 'CONFLICT_OF_INTEREST', 'DEAL_NOT_OPEN', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'requestDealInformation',
    summary: 'Ask the partner a question: the decision clock stops',
  })
  async ask(
    @Param('dealId') dealId: string,
    @Body() { question }: RequestDealInformationDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new RequestDealInformationCommand({ dealId, question }, meta),
    );
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
