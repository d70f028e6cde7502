import { Access, answer, Meta, Refuses, Viewer, type Principal, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS } from '../../../deal.view';
import { OfferDto, offerOf } from '../../../quote-line.dto';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { ReviseQuoteCommand } from './revise-quote.handler';

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class ReviseQuoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':quoteId/revise')
  @AnswersCommand(quoteView)
  @Access(DISTRIBUTORS, 'named', { machine: 'quotes:write' })
  @Refuses(dealsProblems, [
    'QUOTE_NOT_OPEN',
    'DEAL_NOT_OPEN',
    'BOM_CHANGED',
    'PRICE_NOT_APPROVED',
    'QUOTE_INCOMPLETE',
    'CURRENCY_DIFFERS',
  ])
  @ApiOperation({
    operationId: 'reviseQuote',
    summary: 'Price a quote anew; an issued one gets its next version',
  })
  async revise(
    @Param('quoteId') quoteId: string,
    @Body() body: OfferDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new ReviseQuoteCommand({ quoteId, ...offerOf(body) }, meta));
    return answer(outcome, (quote) => viewOfQuote(quote, viewer));
  }
}
