import type { Day } from '@channel/kernel';
import type { QuoteDrafted, QuoteEvent, QuoteLine } from './quote.events';

export type DraftedQuote = Readonly<
  Omit<QuoteDrafted['data'], 'draftedAt'> & {
    status: 'draft' | 'issued' | 'accepted';
    lines: readonly QuoteLine[];
    validUntilOn: Day | null;
    acceptedOn: Day | null;
  }
>;
export type Quote = Readonly<{ status: 'none' }> | DraftedQuote;

export const initial: Quote = { status: 'none' };
export const isDrafted = (quote: Quote): quote is DraftedQuote => quote.status !== 'none';

export const evolve = (quote: Quote, { type, data }: QuoteEvent): Quote => {
  if (type === 'QuoteDrafted') {
    const { draftedAt: _at, ...rest } = data;
    return { ...rest, status: 'draft', validUntilOn: null, acceptedOn: null };
  }
  if (!isDrafted(quote)) return quote;
  switch (type) {
    case 'QuoteIssued':
      return { ...quote, status: 'issued', validUntilOn: data.validUntilOn };
    case 'QuoteAccepted':
      return { ...quote, status: 'accepted', acceptedOn: data.acceptedOn };
  }
};
