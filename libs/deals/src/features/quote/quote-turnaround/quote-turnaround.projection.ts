import { change, projection } from '@channel/runtime';
import type { BomEvent } from '../../../domain/bom/bom.events';
import type { QuoteEvent } from '../../../domain/quote/quote.events';

/** What a distributor was asked to quote for a registration, and when it sent what. */
export interface QuoteTurnaroundRow {
  readonly distributorId: string;
  /** What waits for a quote: a bill of materials with its price, or a quote of which other prices are asked for. */
  readonly asked: Readonly<{ about: string; at: string }> | null;
  readonly answers: readonly Readonly<{ askedAt: string; sentAt: string }>[];
}

const withdrawn = (about: string) => (row: QuoteTurnaroundRow) =>
  row.asked?.about === about ? { asked: null } : {};
const bomRests = change<Readonly<{ bomId: string }>, QuoteTurnaroundRow, unknown>(({ bomId }, row) =>
  withdrawn(bomId)(row),
);
const quoteRests = change<Readonly<{ quoteId: string }>, QuoteTurnaroundRow, unknown>(({ quoteId }, row) =>
  withdrawn(quoteId)(row),
);

/** A row for each registration: of one bill of materials at a time a quote is asked for. */
export const quoteTurnaround = projection<BomEvent | QuoteEvent, QuoteTurnaroundRow>({
  name: 'deals.quote-turnaround',
  version: 1,
  streams: ['bom-', 'quote-'],
  columns: { distributorId: 'text not null', asked: 'jsonb', answers: 'jsonb not null' },
  indexes: ['("distributorId")'],
  onFailure: 'park',
  keys: ({ data }) => [data.dealId],
  on: {
    BomSubmitted: ({ distributorId }, row) => ({ asked: null, answers: [], ...row, distributorId }),
    BomPriceRequested: null,
    BomPriceApproved: change(({ bomId, approvedAt }) => ({ asked: { about: bomId, at: approvedAt } })),
    BomPriceDeclined: null,
    QuoteRequestDeclined: bomRests,
    BomPriceExpired: bomRests,
    BomSuperseded: bomRests,
    QuoteDrafted: null,
    QuoteRevised: null,
    // What the distributor sends anew by itself answers nobody.
    QuoteIssued: change(({ issuedAt }, { asked, answers }) =>
      asked === null ? {} : { asked: null, answers: [...answers, { askedAt: asked.at, sentAt: issuedAt }] },
    ),
    QuoteChangeRequested: change(({ quoteId, requestedAt }) => ({
      asked: { about: quoteId, at: requestedAt },
    })),
    QuoteAccepted: null,
    QuoteDeclined: quoteRests,
    QuoteExpired: quoteRests,
    QuoteSuperseded: quoteRests,
  },
});
