import type { OpportunityEvent } from './opportunity.events';

export type Claimant = Readonly<{ dealId: string; partnerId: string }>;
/** `settled`: a channel lead has decided against this claim; it waits without contesting. */
export type Waiting = Claimant & Readonly<{ settled: boolean }>;
export type ConflictDecision = Readonly<{
  dealId: string;
  reason: string;
  decidedBy: string;
  decidedAt: string;
}>;
/** One conflict per opportunity: it opens again when another claim arrives after a decision. */
export type Conflict = Readonly<{
  status: 'none' | 'open' | 'decided' | 'ended';
  openedAt: string | null;
  /** The last one. */
  decision: ConflictDecision | null;
}>;
/** Who holds the opportunity, and who asked after them, in the order of the feed. */
export type Opportunity = Readonly<{
  holder: Claimant | null;
  waiting: readonly Waiting[];
  conflict: Conflict;
}>;

export const initial: Opportunity = {
  holder: null,
  waiting: [],
  conflict: { status: 'none', openedAt: null, decision: null },
};

/** A conflict carries the opaque part of its opportunity's id, so each id leads to the other without a look-up. */
export const conflictIdOf = (opportunityId: string): string => opportunityId.replace(/^opty_/, 'cnfl_');
export const opportunityIdOf = (conflictId: string): string => conflictId.replace(/^cnfl_/, 'opty_');

const without = (claimants: readonly Waiting[], dealId: string): readonly Waiting[] =>
  claimants.filter((claimant) => claimant.dealId !== dealId);

export const evolve = (opportunity: Opportunity, { type, data }: OpportunityEvent): Opportunity => {
  const { holder, waiting, conflict } = opportunity;
  switch (type) {
    case 'OpportunityClaimed': {
      const { dealId, partnerId } = data;
      return { ...opportunity, holder: { dealId, partnerId }, waiting: without(waiting, dealId) };
    }
    case 'OpportunityClaimOverlapped': {
      const { dealId, partnerId } = data;
      return { ...opportunity, waiting: [...waiting, { dealId, partnerId, settled: false }] };
    }
    case 'OpportunityConflictOpened':
      return { ...opportunity, conflict: { ...conflict, status: 'open', openedAt: data.openedAt } };
    case 'OpportunityConflictAwarded': {
      const { dealId, partnerId, reason, decidedBy, decidedAt } = data;
      const others = [...(holder === null ? [] : [holder]), ...waiting].filter(
        (claimant) => claimant.dealId !== dealId,
      );
      return {
        holder: { dealId, partnerId },
        waiting: others.map((other) => ({ dealId: other.dealId, partnerId: other.partnerId, settled: true })),
        conflict: {
          ...conflict,
          status: 'decided',
          decision: { dealId, reason, decidedBy, decidedAt },
        },
      };
    }
    case 'OpportunityConflictEnded':
      return { ...opportunity, conflict: { ...conflict, status: 'ended' } };
    case 'OpportunityReleased':
      return {
        ...opportunity,
        holder: holder?.dealId === data.dealId ? null : holder,
        waiting: without(waiting, data.dealId),
      };
  }
};
