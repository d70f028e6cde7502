import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { RequestQuoteChange } from '../../../domain/quote/quote.commands';
import { QuoteDesk } from '../../../quote-desk';

export class RequestQuoteChangeCommand extends BusCommand<
  Readonly<{ quoteId: string; text: string }>,
  RefusalsOf<RequestQuoteChange>,
  Quote
> {}

export const RequestQuoteChangeHandler = answeredBy(
  RequestQuoteChangeCommand,
  QuoteDesk,
  (desk, asked, meta) => desk.run('RequestQuoteChange', asked, meta, () => ({})),
);
