import type { Sentences } from '@channel/http';
import { germanCount, type EventTable } from '@channel/kernel';
import type { DirectOpportunityEvent } from '../../../domain/direct-opportunity/direct-opportunity.events';

const ENGLISH: EventTable<DirectOpportunityEvent, string> = {
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
  count === 1 ? '1 opportunity' : `${String(count)} opportunities`;

const GERMAN: EventTable<DirectOpportunityEvent, string> = {
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

export const DIRECT_SENTENCES: Sentences<DirectOpportunityEvent> = { en: ENGLISH, de: GERMAN };
