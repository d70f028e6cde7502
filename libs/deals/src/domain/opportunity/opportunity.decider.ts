import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { conflictIdOf, evolve, initial, type Claimant, type Opportunity } from './opportunity';
import type { OpportunityEvent } from './opportunity.events';

export type ClaimOpportunity = DomainCommand<
  'ClaimOpportunity',
  Readonly<{ opportunityId: string; dealId: string; partnerId: string; at: string }>
>;
export type ReleaseOpportunity = DomainCommand<
  'ReleaseOpportunity',
  Readonly<{ opportunityId: string; dealId: string; at: string }>
>;
export type DecideConflict = DomainCommand<
  'DecideConflict',
  Readonly<{
    opportunityId: string;
    /** The registration that gets the opportunity. */
    dealId: string;
    reason: string;
    /** Who submitted the registrations in conflict. */
    submitters: readonly string[];
    /** A registration that is approved: its protection runs. */
    approvedDealId: string | null;
    by: string;
    byType: 'person' | 'machine' | 'automation';
    at: string;
  }>
>;
export type OpportunityCommand = ClaimOpportunity | ReleaseOpportunity | DecideConflict;
export type OpportunityRefusal =
  | 'HUMAN_REQUIRED'
  | 'CONFLICT_NOT_OPEN'
  | 'CONFLICT_OF_INTEREST'
  | 'REASON_MISSING'
  | 'DEAL_NOT_IN_CONFLICT'
  | 'OPPORTUNITY_PROTECTED';

type OpportunityDecision = Decision<OpportunityEvent, OpportunityRefusal>;

/** M12: one registration holds an opportunity at a time, the first by feed position; there is no "no", only a place. */
const claim = (
  { opportunityId, dealId, partnerId, at }: ClaimOpportunity['data'],
  { holder, waiting, conflict }: Opportunity,
): OpportunityDecision => {
  if (holder === null)
    return [{ type: 'OpportunityClaimed', data: { opportunityId, dealId, partnerId, claimedAt: at } }];
  if (holder.dealId === dealId || waiting.some((claimant) => claimant.dealId === dealId)) return [];
  const overlapped: OpportunityEvent = {
    type: 'OpportunityClaimOverlapped',
    data: { opportunityId, dealId, partnerId, holderDealId: holder.dealId, overlappedAt: at },
  };
  return conflict.status === 'open' ? [overlapped] : [overlapped, opened(opportunityId, holder, at)];
};

const opened = (opportunityId: string, { dealId }: Claimant, at: string): OpportunityEvent => ({
  type: 'OpportunityConflictOpened',
  data: { opportunityId, conflictId: conflictIdOf(opportunityId), holderDealId: dealId, openedAt: at },
});

const release = (
  { opportunityId, dealId, at }: ReleaseOpportunity['data'],
  { holder, waiting, conflict }: Opportunity,
): OpportunityDecision => {
  const isHolder = holder?.dealId === dealId;
  if (!isHolder && !waiting.some((claimant) => claimant.dealId === dealId)) return [];
  const [first, ...others] = waiting.filter((claimant) => claimant.dealId !== dealId);
  const next = isHolder ? first : undefined;
  const left = isHolder ? others : waiting.filter((claimant) => claimant.dealId !== dealId);
  const now: Claimant | null = isHolder ? (next ?? null) : holder;
  const events: OpportunityEvent[] = [
    { type: 'OpportunityReleased', data: { opportunityId, dealId, releasedAt: at } },
  ];
  if (next !== undefined) {
    const { dealId: nextDealId, partnerId } = next;
    const claimed = { opportunityId, dealId: nextDealId, partnerId, claimedAt: at };
    events.push({ type: 'OpportunityClaimed', data: claimed });
  }
  if (conflict.status !== 'open') return events;
  if (now !== null && left.some(({ settled }) => !settled))
    // The one who holds now stands in the conflict that goes on.
    return isHolder ? [...events, opened(opportunityId, now, at)] : events;
  const data = {
    opportunityId,
    conflictId: conflictIdOf(opportunityId),
    holderDealId: now?.dealId ?? null,
    endedAt: at,
  };
  return [...events, { type: 'OpportunityConflictEnded', data }];
};

/** Awarding one (7.1): decided here, where the claims stand, so that no second decision can cross it. */
const decideConflict = (
  data: DecideConflict['data'],
  { holder, waiting, conflict }: Opportunity,
): OpportunityDecision => {
  const { opportunityId, dealId, reason, by, at: decidedAt } = data;
  if (data.byType !== 'person') return refuse('HUMAN_REQUIRED', 'A person decides a conflict.');
  if (conflict.status !== 'open' || holder === null)
    return refuse('CONFLICT_NOT_OPEN', 'There is no conflict to decide on this opportunity.');
  if (data.submitters.includes(by))
    return refuse('CONFLICT_OF_INTEREST', 'Who submitted one of the registrations does not decide.');
  const claimants: readonly Claimant[] = [holder, ...waiting];
  const winner = claimants.find((claimant) => claimant.dealId === dealId);
  if (winner === undefined)
    return refuse('DEAL_NOT_IN_CONFLICT', 'Award one of the registrations that are in this conflict.');
  if (reason.trim() === '') return refuse('REASON_MISSING', 'Say why this registration is awarded.');
  if (data.approvedDealId !== null && data.approvedDealId !== dealId)
    return refuse('OPPORTUNITY_PROTECTED', 'Another registration is approved: its protection runs.');
  return [
    {
      type: 'OpportunityConflictAwarded',
      data: {
        opportunityId,
        conflictId: conflictIdOf(opportunityId),
        dealId,
        partnerId: winner.partnerId,
        otherDealIds: claimants.filter((other) => other !== winner).map((other) => other.dealId),
        reason,
        decidedBy: by,
        decidedAt,
      },
    },
  ];
};

export const opportunityDecider: Decider<
  Opportunity,
  OpportunityCommand,
  OpportunityEvent,
  OpportunityRefusal
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
      case 'DecideConflict':
        return decideConflict(data, opportunity);
    }
  },
};
