import type { EventTable } from '@channel/kernel';
import type { DirectOpportunityEvent } from '../../../domain/direct-opportunity/direct-opportunity.events';

export const DIRECT_SENTENCES: EventTable<DirectOpportunityEvent, string> = {
  DirectOpportunityRecorded: ({ reference, customer, region, productLines }) =>
    `${reference} was recorded: ${productLines.join(', ')} for ${customer.name} in ${region}.`,
  DirectOpportunityChanged: ({ customer, region, productLines }) =>
    `The extract says something else now: ${productLines.join(', ')} for ${customer.name} in ${region}.`,
  DirectCustomerCompared: ({ claims, dropped }) =>
    `Its customer was compared: it claims ${opportunities(claims.length)}` +
    (dropped.length === 0 ? '.' : ` and ${opportunities(dropped.length)} no longer.`),
  DirectOpportunityEnded: ({ outcome }) => `It ended as ${outcome} and claims nothing any more.`,
};

const opportunities = (count: number): string =>
  count === 1 ? 'one opportunity' : `${String(count)} opportunities`;
