import type { OpportunityEvent } from './opportunity.events';

export type Claimant = Readonly<{ dealId: string; partnerId: string }>;
/** Who holds the opportunity, and who asked after them, in the order of the feed. */
export type Opportunity = Readonly<{ holder: Claimant | null; waiting: readonly Claimant[] }>;

export const initial: Opportunity = { holder: null, waiting: [] };

const without = (claimants: readonly Claimant[], dealId: string): readonly Claimant[] =>
  claimants.filter((claimant) => claimant.dealId !== dealId);

export const evolve = (opportunity: Opportunity, { type, data }: OpportunityEvent): Opportunity => {
  const { holder, waiting } = opportunity;
  switch (type) {
    case 'OpportunityClaimed': {
      const { dealId, partnerId } = data;
      return { holder: { dealId, partnerId }, waiting: without(waiting, dealId) };
    }
    case 'OpportunityClaimOverlapped': {
      const { dealId, partnerId } = data;
      return { holder, waiting: [...waiting, { dealId, partnerId }] };
    }
    case 'OpportunityReleased':
      return {
        holder: holder?.dealId === data.dealId ? null : holder,
        waiting: without(waiting, data.dealId),
      };
  }
};
