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
import { PARTNER_SELLERS } from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { RequestQuoteChangeCommand } from './request-quote-change.handler';

class RequestQuoteChangeDto {
  @TextField({ max: 2000, description: 'What should change; visible to the distributor.' })
  readonly text!: string;
}

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class RequestQuoteChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':quoteId/request-change')
  @AnswersCommand(quoteView)
  @Access(PARTNER_SELLERS, 'own')
  @Refuses(dealsProblems, ['QUOTE_NOT_OPEN', 'QUOTE_EXPIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'requestQuoteChange',
    summary: 'Ask for another price: the next version begins as a draft',
  })
  async ask(
    @Param('quoteId') quoteId: string,
    @Body() body: RequestQuoteChangeDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new RequestQuoteChangeCommand({ quoteId, text: body.text }, meta),
    );
    return answer(outcome, (quote) => viewOfQuote(quote, viewer));
  }
}
