import {
  Access,
  answer,
  IdField,
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
import { DISTRIBUTORS } from '../../../deal.view';
import { OfferDto, offerOf } from '../../../quote-line.dto';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { DraftQuoteCommand } from './draft-quote.handler';

class DraftQuoteDto extends OfferDto {
  @IdField()
  readonly bomId!: string;
}

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class DraftQuoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AnswersCommand(quoteView, 201)
  @Access(DISTRIBUTORS, 'named', { machine: 'quotes:write' })
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems, [
    'QUOTE_ALREADY_DRAFTED',
    'KIND_NOT_ALLOWED',
    'REQUEST_DECLINED',
    'DEAL_NOT_OPEN',
    'BOM_CHANGED',
    'PRICE_NOT_APPROVED',
    'QUOTE_INCOMPLETE',
    'CURRENCY_DIFFERS',
  ])
  @ApiOperation({ operationId: 'draftQuote', summary: 'Draft a quote on an approved price' })
  async draft(@Body() body: DraftQuoteDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const command = new DraftQuoteCommand({ bomId: body.bomId, ...offerOf(body) }, meta);
    const outcome = await this.commands.execute(command);
    return answer(outcome, (quote) => viewOfQuote(quote, viewer));
  }
}
