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
import { DeclineQuoteCommand } from './decline-quote.handler';

class DeclineQuoteDto {
  @TextField({ max: 2000, description: 'Visible to the distributor.' })
  readonly reason!: string;
}

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class DeclineQuoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':quoteId/decline')
  @AnswersCommand(quoteView)
  @Access(PARTNER_SELLERS, 'own')
  @Refuses(dealsProblems, ['QUOTE_NOT_OPEN', 'QUOTE_EXPIRED', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'declineQuote', summary: 'Decline a quote' })
  async decline(
    @Param('quoteId') quoteId: string,
    @Body() body: DeclineQuoteDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new DeclineQuoteCommand({ quoteId, text: body.reason }, meta),
    );
    return answer(outcome, (quote) => viewOfQuote(quote, viewer));
  }
}
