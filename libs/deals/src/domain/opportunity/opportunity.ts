import { evolvedBy } from '@channel/kernel';
import type { Suspicion } from '../customer/customer-pair.events';
import type { OpportunityConflictAwarded, OpportunityEvent } from './opportunity.events';

export type Claimant = Readonly<{
  claimId: string;
  partnerId: string;
  submittedAt: string;
  /** Likenesses of customers that it rests on and nobody has decided. */
  suspicions: readonly Suspicion[];
}>;
/** `settled`: a channel lead has decided against this claim, or it is the holder's own; it waits without contesting. */
export type Waiting = Claimant &
  Readonly<{
    settled: boolean;
    /** A channel lead lets it be registered beside the one that holds, without protection. */
    allowed: boolean;
  }>;
/** One gets it alone, or it is protected and the others are let in beside it. */
export const CONFLICT_OUTCOMES = ['award', 'allow-both'] as const;
export type ConflictOutcome = (typeof CONFLICT_OUTCOMES)[number];
export type ConflictDecision = Readonly<{
  outcome: ConflictOutcome;
  claimId: string;
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

/** All of them, the holder first. */
export const claimantsOf = ({ holder, waiting }: Opportunity): readonly Claimant[] =>
  holder === null ? waiting : [holder, ...waiting];

const claimantOf = ({ claimId, partnerId, submittedAt, suspicions }: Claimant): Claimant => ({
  ...{ claimId, partnerId, submittedAt, suspicions },
});

const without = (claimants: readonly Waiting[], claimId: string): readonly Waiting[] =>
  claimants.filter((claimant) => claimant.claimId !== claimId);

const reviewed = <Any extends Claimant>(
  claimant: Any,
  { claimId, suspicions }: Pick<Claimant, 'claimId' | 'suspicions'>,
): Any => (claimant.claimId === claimId ? { ...claimant, suspicions } : claimant);

export const evolve = evolvedBy<OpportunityEvent, Opportunity>({
  OpportunityClaimed: (claim, opportunity) => ({
    ...opportunity,
    holder: claimantOf(claim),
    waiting: without(opportunity.waiting, claim.claimId),
  }),
  OpportunityClaimOverlapped: (claim, opportunity) => ({
    ...opportunity,
    waiting: [...opportunity.waiting, { ...claimantOf(claim), settled: false, allowed: false }],
  }),
  OpportunityClaimJoined: (claim, opportunity) => ({
    ...opportunity,
    waiting: [...opportunity.waiting, { ...claimantOf(claim), settled: true, allowed: false }],
  }),
  OpportunityClaimDuplicated: null,
  OpportunitySuspicionsReviewed: (review, { holder, waiting, conflict }) => ({
    holder: holder === null ? null : reviewed(holder, review),
    waiting: waiting.map((claimant) => reviewed(claimant, review)),
    conflict,
  }),
  OpportunityConflictOpened: ({ openedAt }, opportunity) => ({
    ...opportunity,
    conflict: { ...opportunity.conflict, status: 'open', openedAt },
  }),
  OpportunityConflictAwarded: (decision, opportunity) => decided(opportunity, decision, 'award'),
  OpportunityConflictShared: (decision, opportunity) => decided(opportunity, decision, 'allow-both'),
  OpportunityConflictEnded: (_ended, opportunity) => ({
    ...opportunity,
    conflict: { ...opportunity.conflict, status: 'ended' },
  }),
  OpportunityReleased: ({ claimId }, { holder, waiting, conflict }) => ({
    holder: holder?.claimId === claimId ? null : holder,
    waiting: without(waiting, claimId),
    conflict,
  }),
});

/** Whoever does not get it waits behind, in the order of the feed, alone or let in beside it. */
function decided(
  opportunity: Opportunity,
  { claimId, reason, decidedBy, decidedAt }: OpportunityConflictAwarded['data'],
  outcome: ConflictOutcome,
): Opportunity {
  const claimants = claimantsOf(opportunity).map(claimantOf);
  return {
    holder: claimants.find((claimant) => claimant.claimId === claimId) ?? opportunity.holder,
    waiting: claimants
      .filter((claimant) => claimant.claimId !== claimId)
      .map((other) => ({ ...other, settled: true, allowed: outcome === 'allow-both' })),
    conflict: {
      ...opportunity.conflict,
      status: 'decided',
      decision: { outcome, claimId, reason, decidedBy, decidedAt },
    },
  };
}
