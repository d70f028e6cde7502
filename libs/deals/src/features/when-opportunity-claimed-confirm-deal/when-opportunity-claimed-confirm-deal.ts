import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { OpportunityEvent } from '../../domain/opportunity/opportunity.events';
import { RecordClaimAnswerCommand, type ClaimAnswer } from './record-claim-answer.handler';

type AskAnswer = DomainCommand<'RecordClaimAnswer', ClaimAnswer>;

/** Brings what the opportunity's stream decided to the registrations that it concerns, in that order. */
export const whenOpportunityClaimedConfirmDeal: Automation<OpportunityEvent, AskAnswer> = {
  name: 'deals.when-opportunity-claimed-confirm-deal',
  streams: ['opportunity-'],
  handles: [
    'OpportunityClaimed',
    'OpportunityClaimOverlapped',
    'OpportunityConflictOpened',
    'OpportunityConflictAwarded',
    'OpportunityConflictEnded',
  ],
  react: (event) =>
    answersOf(event).map((data, n) => ({
      do: 'send' as const,
      n,
      command: { type: 'RecordClaimAnswer' as const, data },
    })),
  dispatch: { RecordClaimAnswer: (data, meta) => new RecordClaimAnswerCommand(data, meta) },
};

const answersOf = ({ type, data }: OpportunityEvent): readonly ClaimAnswer[] => {
  const { opportunityId } = data;
  switch (type) {
    case 'OpportunityClaimed':
      return [{ is: 'held', dealId: data.dealId, opportunityId }];
    case 'OpportunityClaimOverlapped':
      return [{ is: 'overlap', dealId: data.dealId, opportunityId, holderDealId: data.holderDealId }];
    case 'OpportunityConflictOpened': {
      const { conflictId, holderDealId: dealId } = data;
      return [{ is: 'contested', dealId, opportunityId, conflictId }];
    }
    case 'OpportunityConflictEnded': {
      const { conflictId, holderDealId: dealId } = data;
      return dealId === null ? [] : [{ is: 'uncontested', dealId, opportunityId, conflictId }];
    }
    case 'OpportunityConflictAwarded': {
      const { conflictId, dealId: holderDealId, otherDealIds } = data;
      // Who loses first: nobody sees two registrations that hold.
      return [...otherDealIds, holderDealId].map((dealId) => ({
        is: 'decided' as const,
        ...{ dealId, opportunityId, conflictId, holderDealId },
      }));
    }
    case 'OpportunityReleased':
      return [];
  }
};
