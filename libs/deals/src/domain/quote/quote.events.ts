import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `quote-<quoteId>`.

export type QuoteLine = Readonly<{ line: string; sku: string; quantity: number; unitPrice: MoneyJson }>;

export type QuoteDrafted = DomainEvent<
  'QuoteDrafted',
  {
    quoteId: string;
    /** `QT-2026-000031` */
    number: string;
    dealId: string;
    bomId: string;
    partnerId: string;
    distributorId: string;
    lines: readonly QuoteLine[];
    total: MoneyJson;
    draftedBy: string;
    draftedAt: string;
  }
>;
export type QuoteIssued = DomainEvent<
  'QuoteIssued',
  { quoteId: string; dealId: string; validUntilOn: string; issuedBy: string; issuedAt: string }
>;
export type QuoteAccepted = DomainEvent<
  'QuoteAccepted',
  {
    quoteId: string;
    dealId: string;
    bomId: string;
    acceptedBy: string;
    acceptedAt: string;
    acceptedOn: string;
  }
>;
export type QuoteEvent = QuoteDrafted | QuoteIssued | QuoteAccepted;
