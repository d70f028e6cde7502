import type { DomainCommand } from '@channel/kernel';
import type { Automation, Reaction } from '@channel/runtime';
import type { DealEnding, DealReassigned, DealSubmitted } from '../../domain/deal/deal.events';
import { ClaimOpportunityCommand } from './claim-opportunity.handler';
import { ReleaseOpportunityCommand } from './release-opportunity.handler';

type Asked = Readonly<{ opportunityId: string; dealId: string; partnerId: string }>;
export type AskClaim = DomainCommand<'ClaimOpportunity', Asked>;
export type AskRelease = DomainCommand<'ReleaseOpportunity', Asked>;

/**
 * Claims in the order of the feed, so the first complete submission holds (E41). Endings are handled here too: in one
 * automation a release never overtakes the claim that it takes back. One that is reassigned claims for its new partner.
 */
export const whenDealSubmittedClaimOpportunity: Automation<
  DealSubmitted | DealReassigned | DealEnding,
  AskClaim | AskRelease
> = {
  name: 'deals.when-deal-submitted-claim-opportunity',
  streams: ['deal-'],
  handles: [
    'DealSubmitted',
    'DealReassigned',
    'DealExpired',
    'DealProtectionEnded',
    'DealWithdrawn',
    'DealReturned',
    'DealRejected',
    'DealLost',
    'DealRevoked',
  ],
  react: ({ type, data: { dealId, partnerId, opportunityIds } }) => {
    const claims = type === 'DealSubmitted' || type === 'DealReassigned';
    return opportunityIds.map((opportunityId, n): Reaction<AskClaim | AskRelease> => {
      const data = { opportunityId, dealId, partnerId };
      return {
        do: 'send',
        n,
        // Claims of several deals on one opportunity, one after the other as the feed has them.
        lane: opportunityId,
        command: { type: claims ? 'ClaimOpportunity' : 'ReleaseOpportunity', data },
      };
    });
  },
  dispatch: {
    ClaimOpportunity: (data, meta) => new ClaimOpportunityCommand(data, meta),
    ReleaseOpportunity: (data, meta) => new ReleaseOpportunityCommand(data, meta),
  },
};
