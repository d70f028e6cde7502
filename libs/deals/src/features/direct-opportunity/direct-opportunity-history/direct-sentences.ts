import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { DirectOpportunityEvent } from '../../../domain/direct-opportunity/direct-opportunity.events';
import { DIRECT_SENTENCES_DE } from './direct-sentences.de';

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

/** What the extracts of the vendor's sales said of an opportunity, in words. */
export const DIRECT_SENTENCES: Sentences<DirectOpportunityEvent> = { en: ENGLISH, de: DIRECT_SENTENCES_DE };
