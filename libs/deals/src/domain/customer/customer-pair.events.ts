import type { DomainEvent } from '@channel/kernel';
import type { Likeness } from './customer-comparison';

// Stored for ever, in the stream `customerPair-<pairId>`; the id is made of the keys of both customers.

/** Two customers that may be one, as they were compared. The one that was known first stands first. */
export type Suspicion = Likeness & Readonly<{ pairId: string; customerKeys: readonly [string, string] }>;

type Judged = Readonly<{
  pairId: string;
  score: string;
  /** For the vendor: it may name both sides. */
  reason: string;
  judgedBy: string;
  judgedAt: string;
  /** In the zone of the programme of the registrations. */
  judgedOn: string;
}>;
/** Another spelling of a customer, from here on: what is claimed for one is claimed for the other (R5, G59). */
export type CustomerAliasRecorded = DomainEvent<
  'CustomerAliasRecorded',
  Judged & { customerKey: string; aliasKey: string }
>;
/** Two customers, for good: the pair is not asked again. */
export type CustomersToldApart = DomainEvent<
  'CustomersToldApart',
  Judged & { customerKey: string; otherKey: string }
>;
/** What is claimed for either customer: it is compared again, in this order, the order of submission. */
export type CustomerClaimsListed = DomainEvent<
  'CustomerClaimsListed',
  { pairId: string; claimIds: readonly string[]; listedAt: string }
>;
export type CustomerPairEvent = CustomerAliasRecorded | CustomersToldApart | CustomerClaimsListed;
