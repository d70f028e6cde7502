import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { ExpireQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class ExpireQuoteCommand extends BusCommand<Noted<ExpireQuote>, never, Quote> {}
export const ExpireQuoteHandler = notes(ExpireQuoteCommand, quoteDecider, {
  type: 'ExpireQuote',
  id: 'quoteId',
});
