import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { opportunityDecider, type ReleaseOpportunity } from '../../../domain/opportunity/opportunity.decider';

export class ReleaseOpportunityCommand extends BusCommand<Noted<ReleaseOpportunity>, never, Opportunity> {}
export const ReleaseOpportunityHandler = notes(ReleaseOpportunityCommand, opportunityDecider, {
  type: 'ReleaseOpportunity',
  id: 'opportunityId',
});
