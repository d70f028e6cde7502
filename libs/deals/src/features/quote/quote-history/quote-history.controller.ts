import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealSurroundings } from '../../../deal-surroundings';
import { DEAL_READERS, quoteVisibleTo } from '../../../deal.view';
import { isDrafted } from '../../../domain/quote/quote';
import { quoteSentences } from './quote-sentences';

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class QuoteHistoryController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly histories: Histories,
  ) {}

  @Get(':quoteId/history')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getQuoteHistory', summary: 'What happened to a quote, by whom and why' })
  async history(@Param('quoteId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.around.loadQuote(id);
    if (!isDrafted(state) || !quoteVisibleTo(viewer.orgId)(state)) throw absent();
    const sentences = quoteSentences(state.partnerId !== viewer.orgId);
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, sentences, viewer)),
    });
  }
}
