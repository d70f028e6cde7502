import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { QuoteEvent } from '../../domain/quote/quote.events';

export interface QuoteRow {
  readonly number: string;
  readonly dealId: string;
  readonly bomId: string;
  readonly partnerId: string;
  readonly distributorId: string;
  readonly status: 'draft' | 'issued' | 'accepted';
  readonly total: MoneyJson;
  readonly draftedAt: string;
  readonly validUntilOn: string | null;
  readonly acceptedOn: string | null;
}

export const quoteList: Projection<QuoteEvent, QuoteRow> = {
  name: 'deals.quote-list',
  version: 1,
  streams: ['quote-'],
  handles: ['QuoteDrafted', 'QuoteIssued', 'QuoteAccepted'],
  columns: {
    number: 'text not null',
    dealId: 'text not null',
    bomId: 'text not null',
    partnerId: 'text not null',
    distributorId: 'text not null',
    status: 'text not null',
    total: 'jsonb not null',
    draftedAt: 'timestamptz not null',
    validUntilOn: 'date',
    acceptedOn: 'date',
  },
  indexes: ['("draftedAt")', '("dealId")', '("partnerId", "draftedAt")', '("distributorId", "draftedAt")'],
  onFailure: 'park',
  keys: ({ data }) => [data.quoteId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'QuoteDrafted': {
        const { number, dealId, bomId, partnerId, distributorId, total, draftedAt } = data;
        const facts = { number, dealId, bomId, partnerId, distributorId, total, draftedAt };
        return { ...facts, status: 'draft', validUntilOn: null, acceptedOn: null };
      }
      case 'QuoteIssued':
        return { ...present(row, 'the quote'), status: 'issued', validUntilOn: data.validUntilOn };
      case 'QuoteAccepted':
        return { ...present(row, 'the quote'), status: 'accepted', acceptedOn: data.acceptedOn };
    }
  },
};
