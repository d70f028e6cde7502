import type { DomainEvent } from '@channel/kernel';
import type { Suspicion } from '../customer/customer-pair.events';

// Stored for ever, in the stream `opportunity-<opportunityId>`; the id is apiId('opty', customer key|product line|region).

type Claimed<More = object> = {
  opportunityId: string;
  claimId: string;
  partnerId: string;
  submittedAt: string;
  /** Likenesses of its customer with this one that nobody has decided; none where it is this customer's. */
  suspicions: readonly Suspicion[];
} & More;

/** The first complete submission holds the opportunity, by feed position (R8, M12). Comes again when the holder is reassigned. */
export type OpportunityClaimed = DomainEvent<'OpportunityClaimed', Claimed<{ claimedAt: string }>>;
export type OpportunityClaimOverlapped = DomainEvent<
  'OpportunityClaimOverlapped',
  Claimed<{ holderId: string; overlappedAt: string }>
>;
/** Another registration of the partner that holds it: a partner is never in conflict with itself (G76). */
export type OpportunityClaimJoined = DomainEvent<
  'OpportunityClaimJoined',
  Claimed<{ holderId: string; joinedAt: string }>
>;
/** The same partner sent the same deal just before: this one gets no place (G76). */
export type OpportunityClaimDuplicated = DomainEvent<
  'OpportunityClaimDuplicated',
  { opportunityId: string; claimId: string; partnerId: string; ofDealId: string; foundAt: string }
>;
/** What a claim rests on, after a lead has judged some of it. */
export type OpportunitySuspicionsReviewed = DomainEvent<
  'OpportunitySuspicionsReviewed',
  { opportunityId: string; claimId: string; suspicions: readonly Suspicion[]; reviewedAt: string }
>;
/** Two live claims that nobody has decided between: neither is approved until a channel lead does. */
export type OpportunityConflictOpened = DomainEvent<
  'OpportunityConflictOpened',
  { opportunityId: string; conflictId: string; holderId: string; openedAt: string }
>;
/** A channel lead gave the opportunity to one registration; the others stay behind it, in their order. */
export type OpportunityConflictAwarded = DomainEvent<
  'OpportunityConflictAwarded',
  {
    opportunityId: string;
    conflictId: string;
    claimId: string;
    partnerId: string;
    otherIds: readonly string[];
    /** For the vendor: it may name both sides. */
    reason: string;
    decidedBy: string;
    decidedAt: string;
  }
>;
/** A channel lead lets the others be registered beside the one that holds it; only that one is protected. */
export type OpportunityConflictShared = DomainEvent<
  'OpportunityConflictShared',
  OpportunityConflictAwarded['data']
>;
/** The other claims went away before anybody decided. */
export type OpportunityConflictEnded = DomainEvent<
  'OpportunityConflictEnded',
  { opportunityId: string; conflictId: string; holderId: string | null; endedAt: string }
>;
/** The registration ended; if it held the opportunity, the next one in line holds it by a claim of its own. */
export type OpportunityReleased = DomainEvent<
  'OpportunityReleased',
  { opportunityId: string; claimId: string; releasedAt: string }
>;
export type OpportunityEvent =
  | OpportunityClaimed
  | OpportunityClaimOverlapped
  | OpportunityClaimJoined
  | OpportunityClaimDuplicated
  | OpportunitySuspicionsReviewed
  | OpportunityConflictOpened
  | OpportunityConflictAwarded
  | OpportunityConflictShared
  | OpportunityConflictEnded
  | OpportunityReleased;
