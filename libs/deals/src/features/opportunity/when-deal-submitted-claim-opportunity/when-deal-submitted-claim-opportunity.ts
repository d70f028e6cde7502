import type { DomainCommand } from '@channel/kernel';
import { automation, VENDOR_ORG, type Reaction } from '@channel/runtime';
import type { Suspicion } from '../../../domain/customer/customer-pair.events';
import type { DealCustomerCompared, DealEnding, DealReassigned } from '../../../domain/deal/deal.events';
import type {
  DirectCustomerCompared,
  DirectOpportunityEnded,
} from '../../../domain/direct-opportunity/direct-opportunity.events';
import { ClaimOpportunityCommand } from './claim-opportunity.handler';
import { ReleaseOpportunityCommand } from './release-opportunity.handler';

export type AskClaim = DomainCommand<
  'ClaimOpportunity',
  Readonly<{
    opportunityId: string;
    claimId: string;
    partnerId: string;
    submittedAt: string;
    suspicions: readonly Suspicion[] | null;
  }>
>;
export type AskRelease = DomainCommand<
  'ReleaseOpportunity',
  Readonly<{ opportunityId: string; claimId: string }>
>;
type Asks = Reaction<AskClaim | AskRelease>;

/**
 * One lane for all: claims of several deals on one opportunity, and those of one deal on several, come one after the
 * other as the feed has them. So what a deal is told comes in the same order, however long each append takes.
 */
const LANE = 'opportunities';

/**
 * Claims in the order of the feed, so the first complete submission holds (E41), once it is known who the customer is.
 * What takes a claim back is handled here too: in one automation a release never overtakes its claim. One that is
 * reassigned claims for its new partner.
 */
export const whenDealSubmittedClaimOpportunity = automation<
  DealCustomerCompared | DealReassigned | DealEnding | DirectCustomerCompared | DirectOpportunityEnded,
  AskClaim | AskRelease
>({
  name: 'deals.when-deal-submitted-claim-opportunity',
  streams: ['deal-', 'directOpportunity-'],
  on: {
    DealCustomerCompared: ({ dealId, partnerId, submittedAt, claims, dropped }) => [
      ...claims.map(({ opportunityId, suspicions }, n) =>
        claim({ opportunityId, claimId: dealId, partnerId, submittedAt, suspicions }, n),
      ),
      ...dropped.map((opportunityId, index) => release(opportunityId, dealId, claims.length + index)),
    ],
    DealReassigned: ({ dealId, partnerId, opportunityIds, reassignedAt: submittedAt }) =>
      opportunityIds.map((opportunityId, n) =>
        claim({ opportunityId, claimId: dealId, partnerId, submittedAt, suspicions: null }, n),
      ),
    DealExpired: releases,
    DealProtectionEnded: releases,
    DealWithdrawn: releases,
    DealReturned: releases,
    DealRejected: releases,
    DealDuplicated: releases,
    DealLost: releases,
    DealRevoked: releases,
    DirectCustomerCompared: ({ directId: claimId, submittedAt, claims, dropped }) => [
      ...claims.map(({ opportunityId, suspicions }, n) =>
        claim({ opportunityId, claimId, partnerId: VENDOR_ORG, submittedAt, suspicions }, n),
      ),
      ...dropped.map((opportunityId, index) => release(opportunityId, claimId, claims.length + index)),
    ],
    DirectOpportunityEnded: ({ directId, opportunityIds }) =>
      opportunityIds.map((opportunityId, n) => release(opportunityId, directId, n)),
  },
  dispatch: {
    ClaimOpportunity: (data, meta) => new ClaimOpportunityCommand(data, meta),
    ReleaseOpportunity: (data, meta) => new ReleaseOpportunityCommand(data, meta),
  },
});

const claim = (data: AskClaim['data'], n: number): Asks => ({
  do: 'send',
  n,
  lane: LANE,
  command: { type: 'ClaimOpportunity', data },
});

const release = (opportunityId: string, claimId: string, n: number): Asks => ({
  do: 'send',
  n,
  lane: LANE,
  command: { type: 'ReleaseOpportunity', data: { opportunityId, claimId } },
});

function releases({ dealId, opportunityIds }: DealEnding['data']): readonly Asks[] {
  return opportunityIds.map((opportunityId, n) => release(opportunityId, dealId, n));
}
