import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { DeclineQuote } from '../../../domain/quote/quote.commands';
import { QuoteDesk } from '../../../quote-desk';

export class DeclineQuoteCommand extends BusCommand<
  Readonly<{ quoteId: string; text: string }>,
  RefusalsOf<DeclineQuote>,
  Quote
> {}

export const DeclineQuoteHandler = answeredBy(DeclineQuoteCommand, QuoteDesk, (desk, asked, meta) =>
  desk.run('DeclineQuote', asked, meta, () => ({})),
);
