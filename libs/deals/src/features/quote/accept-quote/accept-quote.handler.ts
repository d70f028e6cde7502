import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { AcceptQuote } from '../../../domain/quote/quote.commands';
import { QuoteDesk } from '../../../quote-desk';

export class AcceptQuoteCommand extends BusCommand<
  Readonly<{ quoteId: string }>,
  RefusalsOf<AcceptQuote>,
  Quote
> {}

export const AcceptQuoteHandler = answeredBy(AcceptQuoteCommand, QuoteDesk, (desk, asked, meta) =>
  desk.run('AcceptQuote', asked, meta, ({ basis: { bindingBomId, dealOpen } }) => ({
    bindingBomId,
    dealOpen,
  })),
);
