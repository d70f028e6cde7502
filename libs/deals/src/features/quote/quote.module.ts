import { namedRecords, openTo, searchedIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { AcceptQuoteController } from './accept-quote/accept-quote.controller';
import { AcceptQuoteHandler } from './accept-quote/accept-quote.handler';
import { DeclineQuoteController } from './decline-quote/decline-quote.controller';
import { DeclineQuoteHandler } from './decline-quote/decline-quote.handler';
import { DraftQuoteController } from './draft-quote/draft-quote.controller';
import { DraftQuoteHandler } from './draft-quote/draft-quote.handler';
import { IssueQuoteController } from './issue-quote/issue-quote.controller';
import { IssueQuoteHandler } from './issue-quote/issue-quote.handler';
import { QuoteDesk } from '../../quote-desk';
import { QuoteListController, quoteSearch } from './quote-list/quote-list.controller';
import { quoteList } from './quote-list/quote-list.projection';
import { RequestQuoteChangeController } from './request-quote-change/request-quote-change.controller';
import { RequestQuoteChangeHandler } from './request-quote-change/request-quote-change.handler';
import { ReviseQuoteController } from './revise-quote/revise-quote.controller';
import { ReviseQuoteHandler } from './revise-quote/revise-quote.handler';
import { ExpireQuoteHandler } from './when-quote-issued-expire-quote/expire-quote.handler';
import { whenQuoteIssuedExpireQuote } from './when-quote-issued-expire-quote/when-quote-issued-expire-quote';
import { QuoteDocumentController } from './quote-document/quote-document.controller';
import { QuoteHistoryController } from './quote-history/quote-history.controller';
import { QuoteTurnaroundController } from './quote-turnaround/quote-turnaround.controller';
import { quoteTurnaround } from './quote-turnaround/quote-turnaround.projection';
import { QuoteTurnaroundQuery } from './quote-turnaround/quote-turnaround.query';
import { quoteDoor } from './quote-door';
import { quoteName } from './quote-name';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.quote', {
      projections: [quoteList, quoteTurnaround],
      automations: [whenQuoteIssuedExpireQuote],
    }),
    openTo('deals.quote', [quoteDoor]),
    namedRecords('deals.quote', quoteName),
    searchedIn('deals.quote', quoteSearch),
  ],
  controllers: [
    AcceptQuoteController,
    DeclineQuoteController,
    DraftQuoteController,
    IssueQuoteController,
    QuoteDocumentController,
    QuoteHistoryController,
    QuoteListController,
    QuoteTurnaroundController,
    RequestQuoteChangeController,
    ReviseQuoteController,
  ],
  providers: [
    AcceptQuoteHandler,
    DeclineQuoteHandler,
    DraftQuoteHandler,
    ExpireQuoteHandler,
    IssueQuoteHandler,
    QuoteDesk,
    QuoteTurnaroundQuery,
    RequestQuoteChangeHandler,
    ReviseQuoteHandler,
  ],
})
export class QuoteSlicesModule {}
