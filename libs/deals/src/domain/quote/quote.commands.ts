import type { DatedAct, Day, Decision, DomainCommand, MoneyJson, RefusalsOf } from '@channel/kernel';
import type { KindForbidden } from '@channel/programs';
import type { PricedLine } from '../bom/bom.events';
import type { QuotedSupply, QuoteEvent } from './quote.events';

/** The vendor's price of the BOM, as its stream stands; `null` without an approved one. */
export type ApprovedPrice = Readonly<{ currency: string; lines: readonly PricedLine[]; validUntilOn: Day }>;
export type Basis = Readonly<{
  price: ApprovedPrice | null;
  /** The BOM that binds in the deal's stream. */
  bindingBomId: string | null;
  /** The deal is approved and neither closed nor ended. */
  dealOpen: boolean;
}>;

/** The registration or its bill of materials has moved on. */
export type Outdated = 'DEAL_NOT_OPEN' | 'BOM_CHANGED';
/** The quote does not wait for the partner's answer. */
export type NotAnswerable = 'QUOTE_NOT_OPEN' | 'QUOTE_EXPIRED';

/** What a distributor offers for a line of the bill of materials. */
export type OfferedLine = Readonly<{ line: string; unitPrice: MoneyJson }> & QuotedSupply;
export type Offer = Readonly<{ lines: readonly OfferedLine[]; note?: string }>;

export type DraftQuote = DomainCommand<
  'DraftQuote',
  Basis &
    Offer &
    Readonly<{
      quoteId: string;
      number: string;
      dealId: string;
      bomId: string;
      partnerId: string;
      distributorId: string;
      /** The distributor said that it does not quote this version. */
      requestDeclined: boolean;
      /** What the table of the programme says of the distributor's kind. */
      notOfKind: KindForbidden | null;
      act: DatedAct;
    }>,
  | 'QUOTE_ALREADY_DRAFTED'
  | 'KIND_NOT_ALLOWED'
  | 'REQUEST_DECLINED'
  | 'PRICE_NOT_APPROVED'
  | 'QUOTE_INCOMPLETE'
  | 'CURRENCY_DIFFERS'
  | Outdated
>;
export type IssueQuote = DomainCommand<
  'IssueQuote',
  Basis & Readonly<{ quoteId: string; validDays: number; timeZone: string; act: DatedAct }>,
  'QUOTE_NOT_OPEN' | 'PRICE_NOT_APPROVED' | 'CURRENCY_DIFFERS' | 'PRICE_BELOW_FLOOR' | Outdated
>;
export type AcceptQuote = DomainCommand<
  'AcceptQuote',
  Omit<Basis, 'price'> & Readonly<{ quoteId: string; act: DatedAct }>,
  NotAnswerable | Outdated
>;
export type ReviseQuote = DomainCommand<
  'ReviseQuote',
  Basis & Offer & Readonly<{ quoteId: string; act: DatedAct }>,
  'QUOTE_NOT_OPEN' | 'PRICE_NOT_APPROVED' | 'QUOTE_INCOMPLETE' | 'CURRENCY_DIFFERS' | Outdated
>;
/** The partner's answer other than a yes. */
type Words = Readonly<{ quoteId: string; text: string; act: DatedAct }>;
export type RequestQuoteChange = DomainCommand<'RequestQuoteChange', Words, NotAnswerable | 'REASON_MISSING'>;
export type DeclineQuote = DomainCommand<'DeclineQuote', Words, NotAnswerable | 'REASON_MISSING'>;
export type ExpireQuote = DomainCommand<'ExpireQuote', Readonly<{ quoteId: string; at: string }>, never>;
export type SupersedeQuote = DomainCommand<
  'SupersedeQuote',
  Readonly<{ quoteId: string; byBomId: string | null; at: string }>,
  never
>;
export type QuoteCommand =
  | DraftQuote
  | ReviseQuote
  | IssueQuote
  | AcceptQuote
  | RequestQuoteChange
  | DeclineQuote
  | ExpireQuote
  | SupersedeQuote;
export type QuoteRefusal = RefusalsOf<QuoteCommand>;
export type QuoteDecision<Command extends QuoteCommand> = Decision<QuoteEvent, RefusalsOf<Command>>;
