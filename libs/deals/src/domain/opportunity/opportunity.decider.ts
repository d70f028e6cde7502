import {
  decidedBy,
  epochMilliseconds,
  needsPerson,
  needsReason,
  refuse,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { Suspicion } from '../customer/customer-pair.events';
import {
  claimantsOf,
  conflictIdOf,
  evolve,
  initial,
  type Claimant,
  type ConflictOutcome,
  type Opportunity,
} from './opportunity';
import type { OpportunityEvent } from './opportunity.events';

export type ClaimOpportunity = DomainCommand<
  'ClaimOpportunity',
  Readonly<{
    opportunityId: string;
    claimId: string;
    partnerId: string;
    submittedAt: string;
    /** `null`: as before. */
    suspicions: readonly Suspicion[] | null;
    at: string;
  }>,
  never
>;
export type ReleaseOpportunity = DomainCommand<
  'ReleaseOpportunity',
  Readonly<{ opportunityId: string; claimId: string; at: string }>,
  never
>;
export type DecideConflict = DomainCommand<
  'DecideConflict',
  Readonly<{
    opportunityId: string;
    outcome: ConflictOutcome;
    /** What gets the opportunity, and is the one that is protected. */
    claimId: string;
    reason: string;
    /** Who submitted the registrations in conflict, or owns what the vendor’s sales pursue. */
    interested: readonly string[];
    /** A registration that is approved and protected. */
    approvedDealId: string | null;
    act: Act;
  }>,
  | 'HUMAN_REQUIRED'
  | 'CONFLICT_NOT_OPEN'
  | 'CONFLICT_OF_INTEREST'
  | 'DEAL_NOT_IN_CONFLICT'
  | 'CUSTOMERS_UNDECIDED'
  | 'REASON_MISSING'
  | 'OPPORTUNITY_PROTECTED'
>;
export type OpportunityCommand = ClaimOpportunity | ReleaseOpportunity | DecideConflict;
export type OpportunityRefusal = RefusalsOf<OpportunityCommand>;

type OpportunityDecision<Command extends OpportunityCommand> = Decision<
  OpportunityEvent,
  RefusalsOf<Command>
>;

/** Within so many hours a second registration of the same partner is a double click (G76). */
const DUPLICATE_HOURS = 24;

/** M12: one registration holds an opportunity at a time, the first by feed position; there is no "no", only a place. */
const claim = (
  data: ClaimOpportunity['data'],
  opportunity: Opportunity,
): OpportunityDecision<ClaimOpportunity> => {
  const { opportunityId, claimId, partnerId, submittedAt, at } = data;
  const { holder, conflict } = opportunity;
  const known = claimantsOf(opportunity).find((claimant) => claimant.claimId === claimId);
  if (known !== undefined) return claimedBefore(data, known, opportunity);
  const twin = claimantsOf(opportunity).find((claimant) => isTwin(claimant, data));
  if (twin !== undefined) {
    const duplicated = { opportunityId, claimId, partnerId, ofDealId: twin.claimId, foundAt: at };
    return [{ type: 'OpportunityClaimDuplicated', data: duplicated }];
  }
  const claimed = { opportunityId, claimId, partnerId, submittedAt, suspicions: data.suspicions ?? [] };
  if (holder === null) return [{ type: 'OpportunityClaimed', data: { ...claimed, claimedAt: at } }];
  const behind = { ...claimed, holderId: holder.claimId };
  if (holder.partnerId === partnerId)
    return [{ type: 'OpportunityClaimJoined', data: { ...behind, joinedAt: at } }];
  const overlapped: OpportunityEvent = {
    type: 'OpportunityClaimOverlapped',
    data: { ...behind, overlappedAt: at },
  };
  return conflict.status === 'open' ? [overlapped] : [overlapped, opened(opportunityId, holder, at)];
};

const isTwin = (
  claimant: Claimant,
  { partnerId, submittedAt, suspicions }: ClaimOpportunity['data'],
): boolean =>
  claimant.partnerId === partnerId &&
  claimant.suspicions.length === 0 &&
  suspicions?.length === 0 &&
  Math.abs(epochMilliseconds(submittedAt) - epochMilliseconds(claimant.submittedAt)) <=
    DUPLICATE_HOURS * 3_600_000;

/** It keeps its place: reassigned, or compared again. */
const claimedBefore = (
  { opportunityId, claimId, partnerId, suspicions, at }: ClaimOpportunity['data'],
  known: Claimant,
  { holder }: Opportunity,
): OpportunityDecision<ClaimOpportunity> => {
  if (holder?.claimId === claimId && holder.partnerId !== partnerId) {
    const anew = { opportunityId, claimId, partnerId, submittedAt: known.submittedAt };
    return [{ type: 'OpportunityClaimed', data: { ...anew, suspicions: known.suspicions, claimedAt: at } }];
  }
  return suspicions === null || pairsIn(suspicions) === pairsIn(known.suspicions)
    ? []
    : [
        {
          type: 'OpportunitySuspicionsReviewed',
          data: { opportunityId, claimId, suspicions, reviewedAt: at },
        },
      ];
};

const pairsIn = (suspicions: readonly Suspicion[]): string => suspicions.map(({ pairId }) => pairId).join();

const opened = (opportunityId: string, { claimId }: Claimant, at: string): OpportunityEvent => ({
  type: 'OpportunityConflictOpened',
  data: { opportunityId, conflictId: conflictIdOf(opportunityId), holderId: claimId, openedAt: at },
});

const release = (
  { opportunityId, claimId, at }: ReleaseOpportunity['data'],
  opportunity: Opportunity,
): OpportunityDecision<ReleaseOpportunity> => {
  const { holder, waiting, conflict } = opportunity;
  const isHolder = holder?.claimId === claimId;
  if (!isHolder && !waiting.some((claimant) => claimant.claimId === claimId)) return [];
  const released: OpportunityEvent = {
    type: 'OpportunityReleased',
    data: { opportunityId, claimId, releasedAt: at },
  };
  const left = evolve(opportunity, released);
  const next = isHolder ? nextInLine(holder, left.waiting) : undefined;
  const claimed: readonly OpportunityEvent[] =
    next === undefined
      ? []
      : [{ type: 'OpportunityClaimed', data: { ...placeOf(next), claimedAt: at, opportunityId } }];
  const after = claimed.reduce(evolve, left);
  const conflictNow = conflict.status === 'open' ? conflictAfter(opportunityId, after, isHolder, at) : [];
  return [released, ...claimed, ...conflictNow];
};

/** A partner that holds by one registration holds by the other that joined it. */
const nextInLine = (holder: Claimant, waiting: Opportunity['waiting']): Claimant | undefined =>
  waiting.find(({ partnerId }) => partnerId === holder.partnerId) ?? waiting[0];

const placeOf = ({ claimId, partnerId, submittedAt, suspicions }: Claimant): Claimant => ({
  ...{ claimId, partnerId, submittedAt, suspicions },
});

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
    holderId: holder?.claimId ?? null,
    endedAt: at,
  };
  return [{ type: 'OpportunityConflictEnded', data }];
};

/** Awarding one, or letting the others in beside it (7.1): decided here, where the claims stand, so that no second decision can cross it. */
const decideConflict = (
  data: DecideConflict['data'],
  opportunity: Opportunity,
): OpportunityDecision<DecideConflict> => {
  const { holder, conflict } = opportunity;
  const { opportunityId, claimId, reason, act } = data;
  const machine = needsPerson(act, 'A conflict is decided');
  if (machine !== undefined) return machine;
  if (conflict.status !== 'open' || holder === null)
    return refuse('CONFLICT_NOT_OPEN', 'There is no conflict to decide on this opportunity.');
  if (data.interested.includes(act.by))
    return refuse('CONFLICT_OF_INTEREST', 'Who submitted or owns one of the claims does not decide.');
  const claimants = claimantsOf(opportunity);
  const winner = claimants.find((claimant) => claimant.claimId === claimId);
  if (winner === undefined)
    return refuse('DEAL_NOT_IN_CONFLICT', 'Award one of the claims that are in this conflict.');
  if (claimants.some(({ suspicions }) => suspicions.length > 0))
    return refuse('CUSTOMERS_UNDECIDED', 'Say first whether the customers of these claims are one.');
  const unexplained = needsReason(reason, 'Say why this claim is awarded.');
  if (unexplained !== undefined) return unexplained;
  if (data.approvedDealId !== null && data.approvedDealId !== claimId)
    return refuse('OPPORTUNITY_PROTECTED', 'Another registration is approved: its protection runs.');
  return [
    {
      type: data.outcome === 'award' ? 'OpportunityConflictAwarded' : 'OpportunityConflictShared',
      data: {
        opportunityId,
        conflictId: conflictIdOf(opportunityId),
        claimId,
        partnerId: winner.partnerId,
        otherIds: claimants.filter((other) => other !== winner).map((other) => other.claimId),
        reason,
        decidedBy: act.by,
        decidedAt: act.at,
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
  decide: decidedBy<OpportunityCommand, Opportunity, OpportunityEvent>({
    ClaimOpportunity: claim,
    ReleaseOpportunity: release,
    DecideConflict: decideConflict,
  }),
};
