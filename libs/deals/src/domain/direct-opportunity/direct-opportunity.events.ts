import type { Day, DomainEvent, MoneyJson } from '@channel/kernel';
import type { ClaimedPlace, Customer } from '../deal/deal.events';

// Stored for ever, in the stream `directOpportunity-<id>`; the id is made of the programme and the reference.

/** What the vendor's own sales pursue with an end customer, as their system has it. */
export type DirectContent = {
  customer: Customer;
  /** The registrable part of the customer's domain; `null` where there is none. */
  registrableDomain: string | null;
  region: string;
  productLines: readonly string[];
  /** The id under which its account owner signs in: who owns it decides nothing about it (SD2). */
  ownerId: string;
  /** Expected; `null`: the extract does not say. */
  value: MoneyJson | null;
  expectedCloseOn: Day | null;
};
export type DirectOutcome = 'won' | 'lost' | 'dropped';

type Told = { directId: string; recordedBy: string; recordedAt: string; recordedOn: Day };

/** M2, G57: it claims what a registration would claim, from here on. */
export type DirectOpportunityRecorded = DomainEvent<
  'DirectOpportunityRecorded',
  Told & DirectContent & { programmeId: string; reference: string }
>;
/** The later extract says something else of it. */
export type DirectOpportunityChanged = DomainEvent<'DirectOpportunityChanged', Told & DirectContent>;
/** Who its customer is and may be, and so what it claims (G59). */
export type DirectCustomerCompared = DomainEvent<
  'DirectCustomerCompared',
  {
    directId: string;
    /** Since when it claims. */
    submittedAt: string;
    customerKeys: readonly string[];
    claims: readonly ClaimedPlace[];
    /** Opportunities that it claimed before and claims no longer. */
    dropped: readonly string[];
    /** Place of the index that it was compared with. */
    indexedUpTo: string;
    comparedAt: string;
  }
>;
/** It claims nothing any more. */
export type DirectOpportunityEnded = DomainEvent<
  'DirectOpportunityEnded',
  Told & { outcome: DirectOutcome; opportunityIds: readonly string[] }
>;
export type DirectOpportunityEvent =
  DirectOpportunityRecorded | DirectOpportunityChanged | DirectCustomerCompared | DirectOpportunityEnded;
