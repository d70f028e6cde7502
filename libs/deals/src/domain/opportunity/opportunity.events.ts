import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `opportunity-<opportunityId>`; the id is apiId('opty', customer key|product line|region).

/** The first complete submission holds the opportunity, by feed position (R8, M12). */
export type OpportunityClaimed = DomainEvent<
  'OpportunityClaimed',
  { opportunityId: string; dealId: string; partnerId: string; claimedAt: string }
>;
export type OpportunityClaimOverlapped = DomainEvent<
  'OpportunityClaimOverlapped',
  { opportunityId: string; dealId: string; partnerId: string; holderDealId: string; overlappedAt: string }
>;
/** The registration ended; if it held the opportunity, the next one in line holds it by a claim of its own. */
export type OpportunityReleased = DomainEvent<
  'OpportunityReleased',
  { opportunityId: string; dealId: string; releasedAt: string }
>;
export type OpportunityEvent = OpportunityClaimed | OpportunityClaimOverlapped | OpportunityReleased;
