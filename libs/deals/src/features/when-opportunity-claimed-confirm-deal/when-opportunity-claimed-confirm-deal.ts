import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { OpportunityEvent } from '../../domain/opportunity/opportunity.events';
import { RecordClaimAnswerCommand } from './record-claim-answer.handler';

type AskConfirm = DomainCommand<'ConfirmDealClaim', Readonly<{ dealId: string; opportunityId: string }>>;
type AskOverlap = DomainCommand<
  'RecordDealOverlap',
  Readonly<{ dealId: string; opportunityId: string; holderDealId: string }>
>;

/** Brings the opportunity's answer back to the deal: held, or held by another. */
export const whenOpportunityClaimedConfirmDeal: Automation<OpportunityEvent, AskConfirm | AskOverlap> = {
  name: 'deals.when-opportunity-claimed-confirm-deal',
  streams: ['opportunity-'],
  handles: ['OpportunityClaimed', 'OpportunityClaimOverlapped'],
  react: ({ type, data }) => {
    switch (type) {
      case 'OpportunityClaimed': {
        const { dealId, opportunityId } = data;
        return [{ do: 'send', n: 0, command: { type: 'ConfirmDealClaim', data: { dealId, opportunityId } } }];
      }
      case 'OpportunityClaimOverlapped': {
        const { dealId, opportunityId, holderDealId } = data;
        const command = { type: 'RecordDealOverlap', data: { dealId, opportunityId, holderDealId } } as const;
        return [{ do: 'send', n: 0, command }];
      }
      case 'OpportunityReleased':
        return [];
    }
  },
  dispatch: {
    ConfirmDealClaim: (data, meta) => new RecordClaimAnswerCommand({ ...data, holderDealId: null }, meta),
    RecordDealOverlap: (data, meta) => new RecordClaimAnswerCommand(data, meta),
  },
};
