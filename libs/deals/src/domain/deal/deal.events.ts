import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `deal-<dealId>`. People, partners and distributors by id only.

export type DealTypeName = 'partner-value' | 'new-opportunity';
/** `key`: apiId of country + domain, else of country + normalised name. */
export type Customer = Readonly<{ key: string; name: string; country: string; domain: string | null }>;

export type DealSubmitted = DomainEvent<
  'DealSubmitted',
  {
    dealId: string;
    /** `DR-2026-000184` */
    number: string;
    partnerId: string;
    distributorId: string;
    programmeId: string;
    programmeVersion: number;
    customer: Customer;
    region: string;
    segment: string;
    proposedType: DealTypeName;
    productLines: readonly string[];
    /** One per product line: the streams where protection is claimed. */
    opportunityIds: readonly string[];
    value: MoneyJson;
    expectedCloseOn: string;
    submittedBy: string;
    submittedAt: string;
    decisionDueAt: string;
  }
>;
/** The opportunity's stream confirmed the claim: this deal was first. */
export type DealClaimConfirmed = DomainEvent<
  'DealClaimConfirmed',
  { dealId: string; opportunityId: string; confirmedAt: string }
>;
/** The opportunity is held by another deal; whose is never told to the partner. */
export type DealOverlapFound = DomainEvent<
  'DealOverlapFound',
  { dealId: string; opportunityId: string; holderDealId: string; foundAt: string }
>;
export type DealApproved = DomainEvent<
  'DealApproved',
  {
    dealId: string;
    dealType: DealTypeName;
    approvedBy: string;
    approvedAt: string;
    approvedOn: string;
    /** Last protected day. */
    protectedUntilOn: string;
    note: string | null;
  }
>;
/** A newer BOM version binds; it supersedes the one before. */
export type DealBomAttached = DomainEvent<
  'DealBomAttached',
  { dealId: string; bomId: string; bomVersion: number; attachedBy: string; attachedAt: string }
>;
/** The customer decided for the partner on `wonOn`. */
export type DealWon = DomainEvent<'DealWon', { dealId: string; wonOn: string; wonBy: string; wonAt: string }>;
/** The order was recorded against the accepted quote: closure `converted`. */
export type DealClosed = DomainEvent<
  'DealClosed',
  {
    dealId: string;
    orderNumber: string;
    closedOn: string;
    quoteId: string;
    /** The BOM version behind the accepted quote: its approved net prices are the reward's base. */
    bomId: string;
    closedBy: string;
    closedAt: string;
  }
>;
export type DealEvent =
  | DealSubmitted
  | DealClaimConfirmed
  | DealOverlapFound
  | DealApproved
  | DealBomAttached
  | DealWon
  | DealClosed;
