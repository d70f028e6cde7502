import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `quote-<quoteId>`.

export const AVAILABILITIES = ['in_stock', 'to_order'] as const;
/** What the distributor says of a line beside its price; nothing of what it leaves open. */
export type QuotedSupply = Readonly<{
  availability?: (typeof AVAILABILITIES)[number];
  /** Calendar days from the order to the delivery. */
  leadTimeDays?: number;
}>;
export type QuoteLine = Readonly<{ line: string; sku: string; quantity: number; unitPrice: MoneyJson }> &
  QuotedSupply;

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
    /** What the partner reads beside the lines. */
    note?: string;
    draftedBy: string;
    draftedAt: string;
  }
>;
export type QuoteIssued = DomainEvent<
  'QuoteIssued',
  {
    quoteId: string;
    dealId: string;
    validUntilOn: string;
    /** The first instant after it, in the programme's zone. Absent in early events, which do not expire. */
    validityEndsAt?: string;
    issuedBy: string;
    issuedAt: string;
  }
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
/** New prices: of the draft, or of the next version of an issued quote. */
export type QuoteRevised = DomainEvent<
  'QuoteRevised',
  {
    quoteId: string;
    dealId: string;
    quoteVersion: number;
    lines: readonly QuoteLine[];
    total: MoneyJson;
    /** In place of the note before; absent where there is none. */
    note?: string;
    revisedBy: string;
    revisedAt: string;
  }
>;
/** The partner asks for other prices: the next version begins as a draft. */
export type QuoteChangeRequested = DomainEvent<
  'QuoteChangeRequested',
  {
    quoteId: string;
    dealId: string;
    quoteVersion: number;
    text: string;
    requestedBy: string;
    requestedAt: string;
  }
>;
export type QuoteDeclined = DomainEvent<
  'QuoteDeclined',
  { quoteId: string; dealId: string; text: string; declinedBy: string; declinedAt: string }
>;
export type QuoteExpired = DomainEvent<
  'QuoteExpired',
  { quoteId: string; dealId: string; expiredAt: string }
>;
/** A newer version of the bill of materials binds the deal; without one the deal went to another partner. */
export type QuoteSuperseded = DomainEvent<
  'QuoteSuperseded',
  { quoteId: string; dealId: string; byBomId?: string; supersededAt: string }
>;
export type QuoteEvent =
  | QuoteDrafted
  | QuoteRevised
  | QuoteIssued
  | QuoteAccepted
  | QuoteChangeRequested
  | QuoteDeclined
  | QuoteExpired
  | QuoteSuperseded;
