import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';
import { RecordClaimAnswerCommand, type ClaimAnswer } from './record-claim-answer.handler';

type AskAnswer = DomainCommand<'RecordClaimAnswer', ClaimAnswer>;

/** One lane for all: a deal with claims on several opportunities is told in the order in which they were decided. */
const LANE = 'opportunities';

/** Brings what the opportunity's stream decided to the registrations that it concerns, in that order. */
export const whenOpportunityClaimedConfirmDeal = automation<OpportunityEvent, AskAnswer>({
  name: 'deals.when-opportunity-claimed-confirm-deal',
  streams: ['opportunity-'],
  on: {
    OpportunityClaimed: ({ dealId, opportunityId }) => tell({ is: 'held', dealId, opportunityId }),
    OpportunityClaimJoined: ({ dealId, opportunityId }) => tell({ is: 'held', dealId, opportunityId }),
    OpportunityClaimOverlapped: ({ dealId, opportunityId, holderDealId }) =>
      tell({ is: 'overlap', dealId, opportunityId, holderDealId }),
    OpportunityClaimDuplicated: ({ dealId, opportunityId, ofDealId }) =>
      tell({ is: 'duplicate', dealId, opportunityId, ofDealId }),
    OpportunitySuspicionsReviewed: null,
    OpportunityConflictOpened: ({ opportunityId, conflictId, holderDealId: dealId }) =>
      tell({ is: 'contested', dealId, opportunityId, conflictId }),
    OpportunityConflictEnded: ({ opportunityId, conflictId, holderDealId: dealId }) =>
      dealId === null ? [] : tell({ is: 'uncontested', dealId, opportunityId, conflictId }),
    OpportunityConflictAwarded: ({ opportunityId, conflictId, dealId: holderDealId, otherDealIds }) =>
      // Who loses first: nobody sees two registrations that hold.
      tell(
        ...[...otherDealIds, holderDealId].map((dealId) => ({
          ...{ is: 'decided' as const, dealId, opportunityId, conflictId, holderDealId },
        })),
      ),
    // The next claim says who holds.
    OpportunityReleased: null,
  },
  dispatch: { RecordClaimAnswer: (data, meta) => new RecordClaimAnswerCommand(data, meta) },
});

const tell = (...answers: readonly ClaimAnswer[]): readonly Reaction<AskAnswer>[] =>
  answers.map((data, n) => ({ do: 'send', n, lane: LANE, command: { type: 'RecordClaimAnswer', data } }));
