import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Quote } from '../../../domain/quote/quote';
import type { IssueQuote } from '../../../domain/quote/quote.commands';
import { QuoteDesk } from '../../../quote-desk';

export class IssueQuoteCommand extends BusCommand<
  Readonly<{ quoteId: string }>,
  RefusalsOf<IssueQuote>,
  Quote
> {}

export const IssueQuoteHandler = answeredBy(IssueQuoteCommand, QuoteDesk, (desk, asked, meta) =>
  desk.run('IssueQuote', asked, meta, ({ basis, inForce }) => ({
    ...basis,
    timeZone: inForce?.definition.calendar.timeZone.value ?? 'UTC',
    validDays: inForce?.definition.quote.validDays.value ?? 0,
  })),
);
