import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { QuoteStatus } from '../../domain/quote/quote';
import type { QuoteEvent } from '../../domain/quote/quote.events';

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

export const quoteList: Projection<QuoteEvent, QuoteRow> = {
  name: 'deals.quote-list',
  version: 2,
  streams: ['quote-'],
  handles: [
    'QuoteDrafted',
    'QuoteRevised',
    'QuoteIssued',
    'QuoteAccepted',
    'QuoteChangeRequested',
    'QuoteDeclined',
    'QuoteExpired',
    'QuoteSuperseded',
  ],
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
  onFailure: 'park',
  keys: ({ data }) => [data.quoteId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'QuoteDrafted': {
        const { number, dealId, bomId, partnerId, distributorId, total, draftedAt } = data;
        const facts = { number, dealId, bomId, partnerId, distributorId, total, draftedAt };
        return { ...facts, status: 'draft', quoteVersion: 1, validUntilOn: null, acceptedOn: null };
      }
      case 'QuoteIssued':
        return { ...present(row, 'the quote'), status: 'issued', validUntilOn: data.validUntilOn };
      case 'QuoteRevised': {
        const { quoteVersion, total } = data;
        return { ...present(row, 'the quote'), status: 'draft', quoteVersion, total, validUntilOn: null };
      }
      case 'QuoteChangeRequested': {
        const { quoteVersion } = data;
        return { ...present(row, 'the quote'), status: 'draft', quoteVersion, validUntilOn: null };
      }
      case 'QuoteDeclined':
        return { ...present(row, 'the quote'), status: 'declined' };
      case 'QuoteExpired':
        return { ...present(row, 'the quote'), status: 'expired' };
      case 'QuoteSuperseded':
        return { ...present(row, 'the quote'), status: 'superseded' };
      case 'QuoteAccepted':
        return { ...present(row, 'the quote'), status: 'accepted', acceptedOn: data.acceptedOn };
    }
  },
};
