import type { Decider, Decision, DomainCommand } from '@channel/kernel';
import { evolve, initial, type Opportunity } from './opportunity';
import type { OpportunityEvent } from './opportunity.events';

export type ClaimOpportunity = DomainCommand<
  'ClaimOpportunity',
  Readonly<{ opportunityId: string; dealId: string; partnerId: string; at: string }>
>;
export type ReleaseOpportunity = DomainCommand<
  'ReleaseOpportunity',
  Readonly<{ opportunityId: string; dealId: string; at: string }>
>;

type OpportunityDecision = Decision<OpportunityEvent, never>;

/** M12: one registration holds an opportunity at a time, the first by feed position; there is no "no", only a place. */
const claim = (
  { opportunityId, dealId, partnerId, at }: ClaimOpportunity['data'],
  { holder, waiting }: Opportunity,
): OpportunityDecision => {
  if (holder === null)
    return [{ type: 'OpportunityClaimed', data: { opportunityId, dealId, partnerId, claimedAt: at } }];
  if (holder.dealId === dealId || waiting.some((claimant) => claimant.dealId === dealId)) return [];
  return [
    {
      type: 'OpportunityClaimOverlapped',
      data: { opportunityId, dealId, partnerId, holderDealId: holder.dealId, overlappedAt: at },
    },
  ];
};

const release = (
  { opportunityId, dealId, at }: ReleaseOpportunity['data'],
  { holder, waiting }: Opportunity,
): OpportunityDecision => {
  const isHolder = holder?.dealId === dealId;
  if (!isHolder && !waiting.some((claimant) => claimant.dealId === dealId)) return [];
  const released: OpportunityEvent = {
    type: 'OpportunityReleased',
    data: { opportunityId, dealId, releasedAt: at },
  };
  const [next] = waiting;
  return isHolder && next !== undefined
    ? [released, { type: 'OpportunityClaimed', data: { opportunityId, ...next, claimedAt: at } }]
    : [released];
};

export const opportunityDecider: Decider<
  Opportunity,
  ClaimOpportunity | ReleaseOpportunity,
  OpportunityEvent,
  never
> = {
  stream: 'opportunity',
  initial,
  evolve,
  decide: ({ type, data }, opportunity) => {
    switch (type) {
      case 'ClaimOpportunity':
        return claim(data, opportunity);
      case 'ReleaseOpportunity':
        return release(data, opportunity);
    }
  },
};
