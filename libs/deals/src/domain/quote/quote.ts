import type { Day } from '@channel/kernel';
import type { QuoteDrafted, QuoteEvent, QuoteLine } from './quote.events';

export type QuoteStatus = 'draft' | 'issued' | 'accepted' | 'declined' | 'expired' | 'superseded';
export type DraftedQuote = Readonly<
  Omit<QuoteDrafted['data'], 'draftedAt'> & {
    status: QuoteStatus;
    /** 1 is the first; what follows an issued one is the next. */
    quoteVersion: number;
    lines: readonly QuoteLine[];
    validUntilOn: Day | null;
    validityEndsAt: string | null;
    acceptedOn: Day | null;
    /** What the partner asked to change, or why it declined. */
    text: string | null;
  }
>;
export type Quote = Readonly<{ status: 'none' }> | DraftedQuote;

export const initial: Quote = { status: 'none' };
export const isDrafted = (quote: Quote): quote is DraftedQuote => quote.status !== 'none';

export const evolve = (quote: Quote, { type, data }: QuoteEvent): Quote => {
  if (type === 'QuoteDrafted') {
    const { draftedAt: _at, ...rest } = data;
    return { ...rest, ...UNISSUED, status: 'draft', quoteVersion: 1, acceptedOn: null, text: null };
  }
  if (!isDrafted(quote)) return quote;
  switch (type) {
    case 'QuoteRevised': {
      const { quoteVersion, lines, total } = data;
      return { ...quote, ...UNISSUED, status: 'draft', quoteVersion, lines, total };
    }
    case 'QuoteIssued': {
      const { validUntilOn, validityEndsAt = null } = data;
      return { ...quote, status: 'issued', validUntilOn, validityEndsAt, text: null };
    }
    case 'QuoteAccepted':
      return { ...quote, status: 'accepted', acceptedOn: data.acceptedOn };
    case 'QuoteChangeRequested': {
      const { quoteVersion, text } = data;
      return { ...quote, ...UNISSUED, status: 'draft', quoteVersion, text };
    }
    case 'QuoteDeclined':
      return { ...quote, status: 'declined', text: data.text };
    case 'QuoteExpired':
      return { ...quote, status: 'expired' };
    case 'QuoteSuperseded':
      return { ...quote, status: 'superseded' };
  }
};

const UNISSUED = { validUntilOn: null, validityEndsAt: null } as const;
