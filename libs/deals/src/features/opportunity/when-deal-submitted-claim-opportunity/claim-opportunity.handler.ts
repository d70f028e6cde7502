import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { opportunityDecider, type ClaimOpportunity } from '../../../domain/opportunity/opportunity.decider';

export class ClaimOpportunityCommand extends BusCommand<Noted<ClaimOpportunity>, never, Opportunity> {}
export const ClaimOpportunityHandler = notes(ClaimOpportunityCommand, opportunityDecider, {
  type: 'ClaimOpportunity',
  id: 'opportunityId',
});
