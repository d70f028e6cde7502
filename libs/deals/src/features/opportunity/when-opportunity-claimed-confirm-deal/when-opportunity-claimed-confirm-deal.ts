import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import { isDirect } from '../../../domain/direct-opportunity/direct-opportunity';
import type {
  OpportunityConflictAwarded,
  OpportunityEvent,
} from '../../../domain/opportunity/opportunity.events';
import { RecordClaimAnswerCommand, type ClaimAnswer } from './record-claim-answer.handler';

type AskAnswer = DomainCommand<'RecordClaimAnswer', ClaimAnswer>;

/** One lane for all: a deal with claims on several opportunities is told in the order in which they were decided. */
const LANE = 'opportunities';

/** Brings what the opportunity's stream decided to the registrations that it concerns, in that order. */
export const whenOpportunityClaimedConfirmDeal = automation<OpportunityEvent, AskAnswer>({
  name: 'deals.when-opportunity-claimed-confirm-deal',
  streams: ['opportunity-'],
  on: {
    OpportunityClaimed: ({ claimId: dealId, opportunityId }) => tell({ is: 'held', dealId, opportunityId }),
    OpportunityClaimJoined: ({ claimId: dealId, opportunityId }) =>
      tell({ is: 'held', dealId, opportunityId }),
    OpportunityClaimOverlapped: ({ claimId: dealId, opportunityId, holderId }) =>
      tell({ is: 'overlap', dealId, opportunityId, holderId }),
    OpportunityClaimDuplicated: ({ claimId: dealId, opportunityId, ofDealId }) =>
      tell({ is: 'duplicate', dealId, opportunityId, ofDealId }),
    OpportunitySuspicionsReviewed: null,
    OpportunityConflictOpened: ({ opportunityId, conflictId, holderId: dealId }) =>
      tell({ is: 'contested', dealId, opportunityId, conflictId }),
    OpportunityConflictEnded: ({ opportunityId, conflictId, holderId: dealId }) =>
      dealId === null ? [] : tell({ is: 'uncontested', dealId, opportunityId, conflictId }),
    OpportunityConflictAwarded: (decision) => decided(decision, false),
    OpportunityConflictShared: (decision) => decided(decision, true),
    // The next claim says who holds.
    OpportunityReleased: null,
  },
  dispatch: { RecordClaimAnswer: (data, meta) => new RecordClaimAnswerCommand(data, meta) },
});

/** Who loses first: nobody sees two registrations that hold. */
const decided = (
  { opportunityId, conflictId, claimId: holderId, otherIds }: OpportunityConflictAwarded['data'],
  allowed: boolean,
): readonly Reaction<AskAnswer>[] =>
  tell(
    ...[...otherIds, holderId].map((dealId) => ({
      ...{ is: 'decided' as const, dealId, opportunityId, conflictId, holderId, allowed },
    })),
  );

/** Registrations only: what the vendor's own sales pursue has nobody to be told. */
const tell = (...answers: readonly ClaimAnswer[]): readonly Reaction<AskAnswer>[] =>
  answers
    .filter(({ dealId }) => !isDirect(dealId))
    .map((data, n) => ({ do: 'send', n, lane: LANE, command: { type: 'RecordClaimAnswer', data } }));
