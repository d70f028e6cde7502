import { evolvedBy, type Day } from '@channel/kernel';
import type { QuoteDrafted, QuoteEvent, QuoteLine } from './quote.events';

export type QuoteStatus = 'draft' | 'issued' | 'accepted' | 'declined' | 'expired' | 'superseded';
export type DraftedQuote = Readonly<
  Omit<QuoteDrafted['data'], 'draftedAt' | 'note'> & {
    status: QuoteStatus;
    /** 1 is the first; what follows an issued one is the next. */
    quoteVersion: number;
    lines: readonly QuoteLine[];
    /** The distributor's, to the partner. */
    note: string | null;
    /** Of the version that was issued last; `null` while one is a draft. */
    issuedAt: string | null;
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

const UNISSUED = { issuedAt: null, validUntilOn: null, validityEndsAt: null } as const;

/** What follows a draft changes it; a stream without one has nothing to change. */
const drafted =
  <Data>(change: (data: Data, quote: DraftedQuote) => DraftedQuote) =>
  (data: Data, quote: Quote): Quote =>
    isDrafted(quote) ? change(data, quote) : quote;

export const evolve = evolvedBy<QuoteEvent, Quote>({
  QuoteDrafted: ({ draftedAt: _at, note = null, ...rest }) => ({
    ...{ ...rest, note, ...UNISSUED, status: 'draft', quoteVersion: 1, acceptedOn: null, text: null },
  }),
  QuoteRevised: drafted(({ quoteVersion, lines, total, note = null }, quote) => ({
    ...{ ...quote, ...UNISSUED, status: 'draft', quoteVersion, lines, total, note },
  })),
  QuoteIssued: drafted(({ issuedAt, validUntilOn, validityEndsAt = null }, quote) => ({
    ...{ ...quote, status: 'issued', issuedAt, validUntilOn, validityEndsAt, text: null },
  })),
  QuoteAccepted: drafted(({ acceptedOn }, quote) => ({ ...quote, status: 'accepted', acceptedOn })),
  QuoteChangeRequested: drafted(({ quoteVersion, text }, quote) => ({
    ...{ ...quote, ...UNISSUED, status: 'draft', quoteVersion, text },
  })),
  QuoteDeclined: drafted(({ text }, quote) => ({ ...quote, status: 'declined', text })),
  QuoteExpired: drafted((_expired, quote) => ({ ...quote, status: 'expired' })),
  QuoteSuperseded: drafted((_superseded, quote) => ({ ...quote, status: 'superseded' })),
});
