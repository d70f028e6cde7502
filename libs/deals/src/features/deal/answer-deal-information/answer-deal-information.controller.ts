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
import { dealView, PARTNER_SELLERS, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { AnswerDealInformationCommand } from './answer-deal-information.handler';

class AnswerDealInformationDto {
  @TextField({ max: 2000 })
  readonly answer!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class AnswerDealInformationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/answer')
  @AnswersCommand(dealView)
  @Access(PARTNER_SELLERS, 'own')
  @Refuses(dealsProblems, ['DEAL_NOT_OPEN', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'answerDealInformation',
    summary: 'Answer the question: the decision clock runs again',
  })
  async reply(
    @Param('dealId') dealId: string,
    @Body() body: AnswerDealInformationDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new AnswerDealInformationCommand({ dealId, answer: body.answer }, meta);
    const outcome = await this.commands.execute(command);
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
