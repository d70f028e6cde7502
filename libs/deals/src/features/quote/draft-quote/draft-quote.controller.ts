import {
  Access,
  answer,
  IdField,
  ListField,
  Meta,
  MoneyDto,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS } from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';
import { dealsProblems } from '../../../deals.problems';
import { DraftQuoteCommand } from './draft-quote.handler';

class QuoteLineDto {
  @TextField({ max: 20 })
  readonly line!: string;
  @MoneyField()
  readonly unitPrice!: MoneyDto;
}
class DraftQuoteDto {
  @IdField()
  readonly bomId!: string;
  @ListField(() => QuoteLineDto, { max: 1000 })
  readonly lines!: QuoteLineDto[];
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
    'DEAL_NOT_OPEN',
    'BOM_CHANGED',
    'PRICE_NOT_APPROVED',
    'QUOTE_INCOMPLETE',
    'CURRENCY_DIFFERS',
  ])
  @ApiOperation({ operationId: 'draftQuote', summary: 'Draft a quote on an approved price' })
  async draft(@Body() body: DraftQuoteDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const lines = body.lines.map(({ line, unitPrice: { amount, currency } }) => ({
      line,
      unitPrice: { amount, currency },
    }));
    const outcome = await this.commands.execute(new DraftQuoteCommand({ bomId: body.bomId, lines }, meta));
    return answer(outcome, (quote) => viewOfQuote(quote, viewer));
  }
}
