import { projection, type Recorded } from '@channel/runtime';
import { conflictIdOf, evolve, initial, type Opportunity } from '../../../domain/opportunity/opportunity';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';

export interface ConflictRow {
  readonly opportunityId: string;
  readonly status: Opportunity['conflict']['status'];
  readonly openedAt: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  /** Revision of the opportunity's stream, for If-Match. */
  readonly revision: number;
  readonly state: Opportunity;
}

/** One row per opportunity; those that never had a conflict are kept out of the list, not out of the fold. */
export const conflictList = projection<OpportunityEvent, ConflictRow>({
  name: 'deals.conflict-list',
  version: 3,
  streams: ['opportunity-'],
  columns: {
    opportunityId: 'text not null',
    status: 'text not null',
    openedAt: 'timestamptz',
    decidedAt: 'timestamptz',
    decidedBy: 'text',
    revision: 'integer not null',
    state: 'jsonb not null',
  },
  indexes: ['("status", "openedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [conflictIdOf(data.opportunityId)],
  on: {
    OpportunityClaimed: folded,
    OpportunityClaimOverlapped: folded,
    OpportunityClaimJoined: folded,
    OpportunityClaimDuplicated: folded,
    OpportunitySuspicionsReviewed: folded,
    OpportunityConflictOpened: folded,
    OpportunityConflictAwarded: folded,
    OpportunityConflictShared: folded,
    OpportunityConflictEnded: folded,
    OpportunityReleased: folded,
  },
});

/** The row shows the opportunity itself: whatever happens to it moves it. */
function folded(
  { opportunityId }: OpportunityEvent['data'],
  row: ConflictRow | undefined,
  event: Recorded<OpportunityEvent>,
): ConflictRow {
  const state = evolve(row?.state ?? initial, event);
  const { status, openedAt, decision } = state.conflict;
  return {
    opportunityId,
    status,
    openedAt,
    decidedAt: decision?.decidedAt ?? null,
    decidedBy: decision?.decidedBy ?? null,
    revision: Number(event.revision),
    state,
  };
}
