import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { Offer, ReviseQuote } from '../../../domain/quote/quote.commands';
import { QuoteDesk } from '../../../quote-desk';

export class ReviseQuoteCommand extends BusCommand<
  Pick<ReviseQuote['data'], 'quoteId' | keyof Offer>,
  RefusalsOf<ReviseQuote>,
  Quote
> {}

export const ReviseQuoteHandler = answeredBy(ReviseQuoteCommand, QuoteDesk, (desk, asked, meta) =>
  desk.run('ReviseQuote', asked, meta, ({ basis }) => basis),
);
