import type { DomainEvent } from '@channel/kernel';
import type { Suspicion } from '../customer/customer-pair.events';

// Where a registration stands in the line of its opportunities; told by their streams.

/** A place in the line of one opportunity, and the likenesses that it rests on: none for the customer itself. */
export type ClaimedPlace = Readonly<{
  opportunityId: string;
  productLine: string;
  suspicions: readonly Suspicion[];
}>;
/**
 * Who the customer is and may be, by what the log held before it (G59): from here on these opportunities are claimed.
 * Comes again when a lead has said that two customers are one, or two.
 */
export type DealCustomerCompared = DomainEvent<
  'DealCustomerCompared',
  {
    dealId: string;
    partnerId: string;
    submittedAt: string;
    /** Every customer that has a part in the answer. */
    customerKeys: readonly string[];
    claims: readonly ClaimedPlace[];
    /** Claimed until now. */
    dropped: readonly string[];
    /** Place up to which the index had read the log. */
    indexedUpTo: string;
    comparedAt: string;
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
  { dealId: string; opportunityId: string; holderId: string; foundAt: string }
>;
/** Another registration claims what this one holds. Nobody but the vendor is told. */
export type DealContested = DomainEvent<
  'DealContested',
  { dealId: string; opportunityId: string; conflictId: string; contestedAt: string }
>;
/** The other claims went away undecided. */
export type DealContestEnded = DomainEvent<
  'DealContestEnded',
  { dealId: string; opportunityId: string; conflictId: string; endedAt: string }
>;
/** A channel lead decided the conflict. Why, and for whom else, stands in the opportunity's stream only. */
export type DealConflictDecided = DomainEvent<
  'DealConflictDecided',
  {
    dealId: string;
    number: string;
    partnerId: string;
    opportunityId: string;
    conflictId: string;
    awarded: boolean;
    /** Let in beside the one that was awarded it, without protection. Absent: not. */
    allowed?: true;
    /** Absent in early events. */
    productLine?: string;
    /** Whether the partner has to hear of it: one that held and holds never knew of the conflict. */
    told: boolean;
    holderId: string;
    decidedAt: string;
  }
>;
