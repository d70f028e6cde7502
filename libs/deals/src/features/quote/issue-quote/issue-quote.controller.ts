import { Access, answer, Meta, Refuses, Viewer, type Principal, AnswersCommand } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS } from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { IssueQuoteCommand } from './issue-quote.handler';

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class IssueQuoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':quoteId/issue')
  @AnswersCommand(quoteView)
  @Access(DISTRIBUTORS, 'named', { machine: 'quotes:write' })
  @Refuses(dealsProblems, [
    'QUOTE_NOT_OPEN',
    'DEAL_NOT_OPEN',
    'BOM_CHANGED',
    'PRICE_NOT_APPROVED',
    'CURRENCY_DIFFERS',
    'PRICE_BELOW_FLOOR',
  ])
  @ApiOperation({ operationId: 'issueQuote', summary: 'Issue the quote to the partner' })
  async issue(@Param('quoteId') quoteId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    return answer(await this.commands.execute(new IssueQuoteCommand({ quoteId }, meta)), (quote) =>
      viewOfQuote(quote, viewer),
    );
  }
}
