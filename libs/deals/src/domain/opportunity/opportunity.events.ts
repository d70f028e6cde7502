import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `opportunity-<opportunityId>`; the id is apiId('opty', customer key|product line|region).

/** The first complete submission holds the opportunity, by feed position (R8, M12). Comes again when the holder is reassigned. */
export type OpportunityClaimed = DomainEvent<
  'OpportunityClaimed',
  { opportunityId: string; dealId: string; partnerId: string; claimedAt: string }
>;
export type OpportunityClaimOverlapped = DomainEvent<
  'OpportunityClaimOverlapped',
  { opportunityId: string; dealId: string; partnerId: string; holderDealId: string; overlappedAt: string }
>;
/** Two live claims that nobody has decided between: neither is approved until a channel lead does. */
export type OpportunityConflictOpened = DomainEvent<
  'OpportunityConflictOpened',
  { opportunityId: string; conflictId: string; holderDealId: string; openedAt: string }
>;
/** A channel lead gave the opportunity to one registration; the others stay behind it, in their order. */
export type OpportunityConflictAwarded = DomainEvent<
  'OpportunityConflictAwarded',
  {
    opportunityId: string;
    conflictId: string;
    dealId: string;
    partnerId: string;
    otherDealIds: readonly string[];
    /** For the vendor: it may name both sides. */
    reason: string;
    decidedBy: string;
    decidedAt: string;
  }
>;
/** The other claims went away before anybody decided. */
export type OpportunityConflictEnded = DomainEvent<
  'OpportunityConflictEnded',
  { opportunityId: string; conflictId: string; holderDealId: string | null; endedAt: string }
>;
/** The registration ended; if it held the opportunity, the next one in line holds it by a claim of its own. */
export type OpportunityReleased = DomainEvent<
  'OpportunityReleased',
  { opportunityId: string; dealId: string; releasedAt: string }
>;
export type OpportunityEvent =
  | OpportunityClaimed
  | OpportunityClaimOverlapped
  | OpportunityConflictOpened
  | OpportunityConflictAwarded
  | OpportunityConflictEnded
  | OpportunityReleased;
