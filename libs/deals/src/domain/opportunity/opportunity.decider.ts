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
  // The same registration, reassigned: it keeps its place.
  if (holder.dealId === dealId && holder.partnerId !== partnerId)
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
  opportunity: Opportunity,
): OpportunityDecision => {
  const { holder, waiting, conflict } = opportunity;
  const isHolder = holder?.dealId === dealId;
  if (!isHolder && !waiting.some((claimant) => claimant.dealId === dealId)) return [];
  const released: OpportunityEvent = {
    type: 'OpportunityReleased',
    data: { opportunityId, dealId, releasedAt: at },
  };
  const left = evolve(opportunity, released);
  const [next] = left.waiting;
  const claimed: readonly OpportunityEvent[] =
    isHolder && next !== undefined
      ? [
          {
            type: 'OpportunityClaimed',
            data: { opportunityId, dealId: next.dealId, partnerId: next.partnerId, claimedAt: at },
          },
        ]
      : [];
  const after = claimed.reduce(evolve, left);
  const conflictNow = conflict.status === 'open' ? conflictAfter(opportunityId, after, isHolder, at) : [];
  return [released, ...claimed, ...conflictNow];
};

/** An open conflict goes on with whoever holds now, or ends because nobody contests any more. */
const conflictAfter = (
  opportunityId: string,
  { holder, waiting }: Opportunity,
  holderChanged: boolean,
  at: string,
): readonly OpportunityEvent[] => {
  if (holder !== null && waiting.some(({ settled }) => !settled))
    return holderChanged ? [opened(opportunityId, holder, at)] : [];
  const data = {
    opportunityId,
    conflictId: conflictIdOf(opportunityId),
    holderDealId: holder?.dealId ?? null,
    endedAt: at,
  };
  return [{ type: 'OpportunityConflictEnded', data }];
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
