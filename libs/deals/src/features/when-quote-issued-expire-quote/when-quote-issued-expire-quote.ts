import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { QuoteAccepted, QuoteDeclined, QuoteIssued } from '../../domain/quote/quote.events';
import { ExpireQuoteCommand } from './expire-quote.handler';

type AskExpiry = DomainCommand<'ExpireQuote', Readonly<{ quoteId: string }>>;

/** A quote is valid until a day; the next version, once issued, begins a new clock. */
export const whenQuoteIssuedExpireQuote: Automation<QuoteIssued | QuoteAccepted | QuoteDeclined, AskExpiry> =
  {
    name: 'deals.when-quote-issued-expire-quote',
    streams: ['quote-'],
    handles: ['QuoteIssued', 'QuoteAccepted', 'QuoteDeclined'],
    react: ({ type, data }) => {
      const { quoteId } = data;
      switch (type) {
        case 'QuoteIssued': {
          const { validityEndsAt: dueAt } = data;
          const command = { type: 'ExpireQuote', data: { quoteId } } as const;
          return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: quoteId, dueAt, command }];
        }
        case 'QuoteAccepted':
        case 'QuoteDeclined':
          return [{ do: 'cancel', deadlineId: quoteId }];
      }
    },
    dispatch: { ExpireQuote: (data, meta) => new ExpireQuoteCommand(data, meta) },
  };
