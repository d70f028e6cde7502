import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { QuoteStatus } from '../../../domain/quote/quote';
import type { QuoteEvent } from '../../../domain/quote/quote.events';

export interface QuoteRow {
  readonly number: string;
  readonly dealId: string;
  readonly bomId: string;
  readonly partnerId: string;
  readonly distributorId: string;
  readonly status: QuoteStatus;
  readonly quoteVersion: number;
  readonly total: MoneyJson;
  readonly draftedAt: string;
  readonly validUntilOn: string | null;
  readonly acceptedOn: string | null;
}

export const quoteList = projection<QuoteEvent, QuoteRow>({
  name: 'deals.quote-list',
  version: 2,
  streams: ['quote-'],
  columns: {
    number: 'text not null',
    dealId: 'text not null',
    bomId: 'text not null',
    partnerId: 'text not null',
    distributorId: 'text not null',
    status: 'text not null',
    quoteVersion: 'integer not null',
    total: 'jsonb not null',
    draftedAt: 'timestamptz not null',
    validUntilOn: 'date',
    acceptedOn: 'date',
  },
  indexes: ['("draftedAt")', '("dealId")', '("partnerId", "draftedAt")', '("distributorId", "draftedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.quoteId],
  on: {
    QuoteDrafted: ({ number, dealId, bomId, partnerId, distributorId, total, draftedAt }) => ({
      ...{ number, dealId, bomId, partnerId, distributorId, total, draftedAt },
      status: 'draft',
      quoteVersion: 1,
      validUntilOn: null,
      acceptedOn: null,
    }),
    QuoteRevised: change(({ quoteVersion, total }) => ({
      status: 'draft',
      quoteVersion,
      total,
      validUntilOn: null,
    })),
    QuoteIssued: change(({ validUntilOn }) => ({ status: 'issued', validUntilOn })),
    QuoteAccepted: change(({ acceptedOn }) => ({ status: 'accepted', acceptedOn })),
    QuoteChangeRequested: change(({ quoteVersion }) => ({
      status: 'draft',
      quoteVersion,
      validUntilOn: null,
    })),
    QuoteDeclined: change(() => ({ status: 'declined' })),
    QuoteExpired: change(() => ({ status: 'expired' })),
    QuoteSuperseded: change(() => ({ status: 'superseded' })),
  },
});
