import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { QuoteEvent } from '../../../domain/quote/quote.events';
import { ExpireQuoteCommand } from './expire-quote.handler';

type AskExpiry = DomainCommand<'ExpireQuote', Readonly<{ quoteId: string }>>;

/** A quote is valid until a day; the next version, once issued, begins a new clock. */
export const whenQuoteIssuedExpireQuote = automation<QuoteEvent, AskExpiry>({
  name: 'deals.when-quote-issued-expire-quote',
  streams: ['quote-'],
  on: {
    QuoteDrafted: null,
    QuoteRevised: null,
    QuoteIssued: ({ quoteId, validityEndsAt: dueAt }) => {
      const command = { type: 'ExpireQuote', data: { quoteId } } as const;
      return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: quoteId, dueAt, command }];
    },
    QuoteAccepted: ({ quoteId }) => [{ do: 'cancel', deadlineId: quoteId }],
    // Its clock runs on: the quote, a draft then, passes over it, and the next issue begins it anew.
    QuoteChangeRequested: null,
    QuoteDeclined: ({ quoteId }) => [{ do: 'cancel', deadlineId: quoteId }],
    QuoteExpired: null,
    // As with a change: one that is no longer issued does not expire.
    QuoteSuperseded: null,
  },
  dispatch: { ExpireQuote: (data, meta) => new ExpireQuoteCommand(data, meta) },
});
