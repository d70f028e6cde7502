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
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PARTNER_SELLERS } from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { AcceptQuoteCommand } from './accept-quote.handler';

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class AcceptQuoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':quoteId/accept')
  @AnswersCommand(quoteView)
  @Access(PARTNER_SELLERS, 'own')
  @Requires('If-Match')
  @Refuses(dealsProblems, ['QUOTE_NOT_OPEN', 'QUOTE_EXPIRED', 'DEAL_NOT_OPEN', 'BOM_CHANGED'])
  @ApiOperation({ operationId: 'acceptQuote', summary: 'Accept the quote' })
  async accept(@Param('quoteId') quoteId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    return answer(await this.commands.execute(new AcceptQuoteCommand({ quoteId }, meta)), (quote) =>
      viewOfQuote(quote, viewer),
    );
  }
}
