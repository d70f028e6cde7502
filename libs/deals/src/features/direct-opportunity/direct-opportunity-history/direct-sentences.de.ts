import { germanCount, type EventTable } from '@channel/kernel';
import type { DirectOpportunityEvent } from '../../../domain/direct-opportunity/direct-opportunity.events';

export const DIRECT_SENTENCES_DE: EventTable<DirectOpportunityEvent, string> = {
  DirectOpportunityRecorded: ({ reference, customer, region, productLines }) =>
    `${reference} wurde erfasst: ${productLines.join(', ')} für ${customer.name} in ${region}.`,
  DirectOpportunityChanged: ({ customer, region, productLines }) =>
    `Der Auszug sagt jetzt etwas anderes: ${productLines.join(', ')} für ${customer.name} in ${region}.`,
  DirectCustomerCompared: ({ claims, dropped }) =>
    `Der Kunde wurde verglichen: Anspruch auf ${germanCount(claims.length, 'Gelegenheit', 'Gelegenheiten')}` +
    (dropped.length === 0
      ? '.'
      : `, auf ${germanCount(dropped.length, 'Gelegenheit', 'Gelegenheiten')} nicht mehr.`),
  DirectOpportunityEnded: ({ outcome }) =>
    `Sie endete (${OUTCOMES_DE[outcome]}) und beansprucht nichts mehr.`,
};
const OUTCOMES_DE = { won: 'gewonnen', lost: 'verloren', dropped: 'aufgegeben' };
